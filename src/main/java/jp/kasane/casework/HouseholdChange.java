package jp.kasane.casework;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.casework.model.MemberRules;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What comes before and after every change of who is known to belong to a household. */
@Component
class HouseholdChange {

    private final FindCase find;
    private final RequireCarrier carrier;
    private final CaseMapper cases;
    private final IndexCase index;
    private final RecordTimeline timeline;
    private final People people;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    HouseholdChange(
            FindCase find,
            RequireCarrier carrier,
            CaseMapper cases,
            IndexCase index,
            RecordTimeline timeline,
            People people,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.find = find;
        this.carrier = carrier;
        this.cases = cases;
        this.index = index;
        this.timeline = timeline;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    /** Until the transaction ends nobody else changes the household: the row of the case is taken. */
    CaseRef begin(String number, HouseholdMember member, @Nullable Integer version, Actor actor) {
        people.require(Policy.KEEP_HOUSEHOLD, actor);
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        new MemberRules(time.today()).check("", member);
        if (ref.state() == CaseState.CLOSED) {
            throw ProblemException.conflict("casework.case.closed", number);
        }
        if (cases.household(ref.id(), version == null ? ref.version() : version) == 0) {
            throw ProblemException.stale("casework.case.stale", number);
        }
        return ref;
    }

    /** What is searched, told and shown follows at once. @param told of the change in the timeline: codes, never words */
    void end(CaseRef ref, DisclosureChange change, Map<String, String> told, Actor actor) {
        index.refresh(ref);
        timeline.record(ref.id(), change.name(), told, actor);
        events.publishEvent(new DisclosureBasisChanged(ref.id(), change));
    }
}
