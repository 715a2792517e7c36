package jp.kasane.casework;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a household member died; from that day on nobody waits for that person's consent. */
@Service
public class RecordDeath {

    private final FindCase find;
    private final RequireCarrier carrier;
    private final MemberMapper members;
    private final RecordTimeline timeline;
    private final People people;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    RecordDeath(
            FindCase find,
            RequireCarrier carrier,
            MemberMapper members,
            RecordTimeline timeline,
            People people,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.find = find;
        this.carrier = carrier;
        this.members = members;
        this.timeline = timeline;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    /** @throws ProblemException FORBIDDEN unless a CSW; INVALID for a coming day; NOT_FOUND */
    @Transactional
    public void record(String number, long memberId, LocalDate on, Actor actor) {
        people.require(Policy.RECORD_DEATH, actor);
        CaseRef ref = find.byNumber(number);
        carrier.of(ref, actor);
        if (on.isAfter(time.today())) {
            throw ProblemException.invalid("on", "casework.death.future");
        }
        if (members.died(ref.id(), memberId, on) == 0) {
            throw ProblemException.notFound("casework.member.missing");
        }
        timeline.record(
                ref.id(), "MEMBER_DIED", Map.of("member", String.valueOf(memberId), "on", on.toString()), actor);
        events.publishEvent(new DisclosureBasisChanged(ref.id(), DisclosureChange.MEMBER_DIED));
    }
}
