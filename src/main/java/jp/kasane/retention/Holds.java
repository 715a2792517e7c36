package jp.kasane.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.Cases;
import jp.kasane.casework.WordsReader;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.retention.persistence.HoldMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places and releases legal holds on cases. */
@Service
public class Holds {

    private final HoldMapper holds;
    private final Cases cases;
    private final RetentionRights rights;
    private final CaseWords words;
    private final AccessLog log;
    private final CurrentTime time;

    Holds(HoldMapper holds, Cases cases, RetentionRights rights, CaseWords words, AccessLog log, CurrentTime time) {
        this.holds = holds;
        this.cases = cases;
        this.rights = rights;
        this.words = words;
        this.log = log;
        this.time = time;
    }

    /**
     * @param until last day; null until it is released
     * @return its id
     * @throws ProblemException INVALID, naming the field; NOT_FOUND; FORBIDDEN
     */
    @Transactional
    public long place(String caseNumber, HoldBasis basis, String reason, @Nullable LocalDate until, Actor actor) {
        rights.require(Policy.HOLD_CASE, actor);
        String why = Words.require("reason", reason);
        if (until != null && until.isBefore(time.today())) {
            throw ProblemException.invalid("until", "retention.hold.past");
        }
        CaseRef ref = cases.ofNumbers(List.of(caseNumber)).stream()
                .filter(each -> rights.isOpen(each.id(), Policy.HOLD_CASE, actor))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("caseNumber", "retention.case.unknown"));
        log.record(actor, Access.change(AccessTarget.ofCase(ref.id())).because("HOLD"));
        return holds.insert(ref.id(), basis, why, until, actor.personId(), time.now());
    }

    /** @throws ProblemException NOT_FOUND; CONFLICT when it was released before */
    @Transactional
    public void release(long id, String reason, Actor actor) {
        rights.require(Policy.HOLD_CASE, actor);
        Hold hold = holds.find(id)
                .filter(each -> rights.isOpen(each.caseId(), Policy.HOLD_CASE, actor))
                .orElseThrow(() -> ProblemException.notFound("retention.hold.missing"));
        if (holds.release(id, Words.require("reason", reason), actor.personId(), time.now()) == 0) {
            throw ProblemException.conflict("retention.hold.released");
        }
        log.record(actor, Access.change(AccessTarget.ofCase(hold.caseId())).because("HOLD_RELEASED"));
    }

    /** Those that stand first, of the cases with which the person may deal. */
    @Transactional
    public Page<Hold> all(Paging paging, Actor actor) {
        rights.require(Policy.HOLD_CASE, actor);
        Set<Long> open = rights.open(holds.cases(), Policy.HOLD_CASE, actor);
        if (open.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Page<Hold> page = Page.of(holds.newest(open, paging.afterId(), paging.fetch()), paging.limit(), Hold::place);
        List<Hold> newest = page.items();
        log.record(
                actor,
                Access.list("CASE", newest.stream().map(Hold::caseId).toList()).because("HOLDS"));
        WordsReader reader = words.forViewer(actor);
        return new Page<>(newest.stream().map(hold -> told(hold, reader)).toList(), page.next());
    }

    /** What was written names a household perhaps: it is told as far as the reader may see the case. */
    private static Hold told(Hold hold, WordsReader reader) {
        Subject about = Subject.ofCase(hold.caseId());
        return hold.worded(reader.of(about, hold.reason()), reader.orNull(about, hold.releaseReason()));
    }

    /** Those of the cases that must not be touched today. */
    @Transactional(readOnly = true)
    public Set<Long> held(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Set.of() : holds.held(caseIds, time.today());
    }
}
