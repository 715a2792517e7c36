package jp.kasane.retention;

import java.util.List;
import java.util.Optional;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.retention.persistence.DisposalMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes disposal lists and carries them through objection and approval by two people. */
@Service
public class Disposals {

    private final DisposalMapper disposals;
    private final FallDue fallDue;
    private final RetentionRights rights;
    private final OpenEntries open;
    private final AccessLog log;
    private final CurrentTime time;

    Disposals(
            DisposalMapper disposals,
            FallDue fallDue,
            RetentionRights rights,
            OpenEntries open,
            AccessLog log,
            CurrentTime time) {
        this.disposals = disposals;
        this.fallDue = fallDue;
        this.rights = rights;
        this.open = open;
        this.log = log;
        this.time = time;
    }

    /**
     * Lists what falls due today.
     *
     * @return the new list's id; none when nothing falls due
     * @throws ProblemException CONFLICT while another list is under way
     */
    @Transactional
    public Optional<Long> make(Actor actor) {
        rights.require(Policy.LIST_DISPOSALS, actor);
        if (disposals.underWay().isPresent()) {
            throw ProblemException.conflict("retention.disposal.under-way");
        }
        List<FallDue.Due> due = fallDue.on(time.today());
        if (due.isEmpty()) {
            return Optional.empty();
        }
        long id = disposals.insert(FiscalYear.of(time.today()).year(), actor.personId(), time.now());
        due.forEach(each -> disposals.add(
                id,
                each.kind(),
                each.id(),
                each.name(),
                FiscalYear.of(each.finishedOn()).year(),
                each.dueOn()));
        note(id, "MADE", actor);
        return Optional.of(id);
    }

    /**
     * The secretariat or a CSW wants a record kept.
     *
     * @throws ProblemException CONFLICT once the list was approved, run or given up
     */
    @Transactional
    public void object(long entryId, String objection, Actor actor) {
        rights.require(Policy.OBJECT_TO_DISPOSAL, actor);
        String why = Words.require("objection", objection);
        DisposalEntry entry = openEntry(entryId, actor);
        requireBefore(disposals.lock(entry.disposalId()).orElseThrow());
        if (disposals.object(entryId, actor.personId(), why) == 0) {
            throw ProblemException.conflict("retention.disposal.entry-state");
        }
        note(entry, "OBJECTED", actor);
    }

    private DisposalEntry openEntry(long entryId, Actor actor) {
        return disposals
                .entry(entryId)
                .filter(each -> !open.of(List.of(each), Policy.OBJECT_TO_DISPOSAL, actor)
                        .isEmpty())
                .orElseThrow(Disposals::missing);
    }

    /** Who objected, or an administrator, takes it back. Errors as in {@link #object}. */
    @Transactional
    public void withdrawObjection(long entryId, Actor actor) {
        DisposalEntry entry = openEntry(entryId, actor);
        if (!Long.valueOf(actor.personId()).equals(entry.objectedBy())) {
            rights.require(Policy.LIST_DISPOSALS, actor);
        }
        requireBefore(disposals.lock(entry.disposalId()).orElseThrow());
        if (disposals.withdrawObjection(entryId) == 0) {
            throw ProblemException.conflict("retention.disposal.entry-state");
        }
        note(entry, "OBJECTION_WITHDRAWN", actor);
    }

    /** Puts the list forward for approval. */
    @Transactional
    public void submit(long id, Actor actor) {
        rights.require(Policy.LIST_DISPOSALS, actor);
        requireDone(disposals.submit(id, actor.personId(), time.now()));
        note(id, "SUBMITTED", actor);
    }

    /**
     * @param decisionNo number of the approval (決裁番号)
     * @throws ProblemException FORBIDDEN for whoever submitted it: two people are needed; and for a CSW when the list holds
     *     cases that other organisations carry
     */
    @Transactional
    public void approve(long id, String decisionNo, Actor actor) {
        rights.require(Policy.APPROVE_DISPOSAL, actor);
        String number = Words.require("decisionNo", decisionNo);
        Disposal disposal = disposals.lock(id).orElseThrow(Disposals::missing);
        if (Long.valueOf(actor.personId()).equals(disposal.submittedBy())) {
            throw ProblemException.forbidden("retention.disposal.four-eyes");
        }
        List<DisposalEntry> entries = disposals.entries(id);
        if (open.of(entries, Policy.APPROVE_DISPOSAL, actor).size() < entries.size()) {
            throw ProblemException.forbidden("retention.disposal.not-carried");
        }
        requireDone(disposals.approve(id, actor.personId(), time.now(), number));
        note(id, "APPROVED", actor);
    }

    /** Gives the list up; nothing is disposed of. */
    @Transactional
    public void discard(long id, Actor actor) {
        rights.require(Policy.LIST_DISPOSALS, actor);
        requireDone(disposals.discard(id));
        note(id, "DISCARDED", actor);
    }

    private void note(long id, String what, Actor actor) {
        log.record(actor, Access.administer(new AccessTarget("DISPOSAL", id)).because(what));
    }

    private void note(DisposalEntry entry, String what, Actor actor) {
        AccessTarget list = new AccessTarget("DISPOSAL", entry.disposalId());
        AccessTarget target = entry.isOfCase() ? AccessTarget.ofCase(entry.recordId()) : list;
        log.record(actor, Access.change(target).forPurpose(list).because(what));
    }

    /** What was approved is what was read then: whoever wants a record kept afterwards places a hold. */
    private static void requireBefore(Disposal disposal) {
        if (!disposal.isOpenToObjections()) {
            throw ProblemException.conflict("retention.disposal.state." + disposal.state());
        }
    }

    private static void requireDone(int rows) {
        if (rows == 0) {
            throw ProblemException.conflict("retention.disposal.changed");
        }
    }

    static ProblemException missing() {
        return ProblemException.notFound("retention.disposal.missing");
    }
}
