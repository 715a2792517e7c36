package jp.kasane.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.model.CaseListRules;
import jp.kasane.casework.persistence.CaseListMapper;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair chooses who attends for a case (law.md 1); for the others of the council the case does not exist then. */
@Service
public class CaseLists {

    private final CaseListMapper lists;
    private final CaseReach reach;
    private final FindCase find;
    private final Seats seats;
    private final RecordTimeline timeline;
    private final CaseWords words;
    private final AuthorsWords authors;
    private final AccessLog log;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    CaseLists(
            CaseListMapper lists,
            CaseReach reach,
            FindCase find,
            Seats seats,
            RecordTimeline timeline,
            CaseWords words,
            AuthorsWords authors,
            AccessLog log,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.words = words;
        this.authors = authors;
        this.log = log;
        this.lists = lists;
        this.reach = reach;
        this.find = find;
        this.seats = seats;
        this.timeline = timeline;
        this.time = time;
        this.events = events;
    }

    /**
     * From now on only these, the chair and the secretariat know of the case at the council. Replaces the former list.
     *
     * @throws ProblemException FORBIDDEN unless the chair; NOT_FOUND when the case did not reach the council; INVALID
     *     without a reason, or for somebody who does not sit there
     */
    @Transactional
    public void narrow(String number, String councilCode, Set<Long> people, String reason, Actor actor) {
        CaseRef ref = reached(number, councilCode, Policy.NARROW_CASE, actor);
        String why = CaseListRules.reason(reason);
        if (!sitting(councilCode).containsAll(people)) {
            throw ProblemException.invalid("people", "casework.list.stranger");
        }
        lists.lift(ref.id(), councilCode, time.now(), actor.personId());
        long id = lists.insert(ref.id(), councilCode, why, time.now(), actor.personId());
        people.forEach(person -> lists.admit(id, person));
        timeline.record(ref.id(), "NARROWED", Map.of("council", councilCode), actor);
        events.publishEvent(new AdmissionNarrowed(ref.id(), councilCode));
    }

    /** The whole council may know of the case again. @throws ProblemException CONFLICT when it was not narrowed */
    @Transactional
    public void lift(String number, String councilCode, Actor actor) {
        CaseRef ref = reached(number, councilCode, Policy.NARROW_CASE, actor);
        if (lists.lift(ref.id(), councilCode, time.now(), actor.personId()) == 0) {
            throw ProblemException.conflict("casework.list.none");
        }
        timeline.record(ref.id(), "WIDENED", Map.of("council", councilCode), actor);
    }

    /** All lists there ever were, the newest first; for the chair and the secretariat. */
    @Transactional
    public List<CaseList> history(String number, String councilCode, Actor actor) {
        CaseRef ref = reached(number, councilCode, Policy.LOOK_INTO_CASE_LIST, actor);
        log.record(
                actor,
                Access.view(AccessTarget.ofCase(ref.id())).at(councilCode).because("OWN_LIST"));
        WordsReader reader = words.forViewer(actor);
        return lists.of(ref.id(), councilCode).stream()
                .map(list -> told(list, ref, reader))
                .toList();
    }

    /** Why somebody was left out names a household perhaps: it is told as far as the reader may see the case now. */
    private CaseList told(CaseList list, CaseRef ref, WordsReader reader) {
        WordsReader written = authors.of(reader, list.councilCode(), list.setBy(), list.setAt());
        return list.worded(written.of(Subject.ofCase(ref.id()), list.reason()));
    }

    /** Who is admitted now, for those of the cases that are narrowed at the council, by case id. */
    @Transactional(readOnly = true)
    public Map<Long, Set<Long>> admitted(Collection<Long> caseIds, String councilCode, Actor actor) {
        seats.require(Policy.LOOK_INTO_CASE_LIST, actor, councilCode);
        Map<Long, Set<Long>> admitted = new HashMap<>();
        Set.copyOf(caseIds)
                .forEach(id -> lists.of(id, councilCode).stream()
                        .filter(CaseList::isInForce)
                        .findFirst()
                        .ifPresent(list -> admitted.put(id, Set.copyOf(list.people()))));
        return admitted;
    }

    private Set<Long> sitting(String councilCode) {
        return seats.held(councilCode, time.today()).stream()
                .map(Seat::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private CaseRef reached(String number, String councilCode, Policy policy, Actor actor) {
        seats.require(policy, actor, councilCode);
        CaseRef ref = find.byNumber(number);
        if (!reach.has(ref.id(), councilCode)) {
            throw FindCase.missing(number);
        }
        return ref;
    }
}
