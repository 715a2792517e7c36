package jp.kasane.benchmark;

import java.util.List;
import jp.kasane.meeting.AgendaChoice;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.ApproveMinutes;
import jp.kasane.meeting.Attendee;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ConveneMeeting;
import jp.kasane.meeting.MeetingPlan;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.OpenMeeting;
import jp.kasane.meeting.PlanMeeting;
import jp.kasane.meeting.ProposeAgenda;
import jp.kasane.meeting.RecordAttendance;
import jp.kasane.meeting.RecordConclusion;
import jp.kasane.meeting.SetAgenda;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.ApplicationContext;

/** One meeting of a council from its planning to its confirmed minutes, with everything that waits on its agenda. */
final class KasaneMeeting {

    private static final int LONG_ENOUGH = 1440;

    private final ApplicationContext kasane;
    private final Townspeople people;
    private final String council;

    KasaneMeeting(ApplicationContext kasane, Townspeople people, String council) {
        this.kasane = kasane;
        this.people = people;
        this.council = council;
    }

    void hold() {
        Actor secretary = people.secretary(council);
        long meeting = use(PlanMeeting.class)
                .plan(new MeetingPlan(council, use(CurrentTime.class).now().plusHours(1), LONG_ENOUGH, "計測"), secretary)
                .id();
        AgendaChoice agenda = AgendaChoice.of(use(ProposeAgenda.class).propose(meeting, secretary));
        use(SetAgenda.class).set(meeting, agenda, null, secretary);
        use(ConveneMeeting.class).convene(meeting, null, secretary);
        use(OpenMeeting.class).open(meeting, null, secretary);
        use(RecordAttendance.class).record(meeting, attendees(), null, secretary);
        for (AgendaItem item : use(Meetings.class).agendaOf(meeting, secretary)) {
            use(RecordConclusion.class).record(meeting, item.id(), conclusion(item), null, secretary);
        }
        use(CloseMeeting.class).close(meeting, null, secretary);
        use(ApproveMinutes.class).approve(meeting, null, people.chair(council));
    }

    private List<Attendee> attendees() {
        return people.members(council).stream()
                .map(member -> new Attendee(member.personId(), null, null, true, null))
                .toList();
    }

    private Conclusion conclusion(AgendaItem item) {
        if (!item.kind().isDeliberation()) {
            return new Conclusion(ConclusionType.NOTED, "計測", false, false, List.of());
        }
        if (!council.equals("SYSTEM")) {
            return new Conclusion(ConclusionType.SUPPORT_NOT_FOUND, "計測", false, false, List.of());
        }
        long assignee = people.members(council).get(0).personId();
        return new Conclusion(
                ConclusionType.SUPPORT_FOUND, "計測", false, false, List.of(new AgreedAction("計測", assignee, null)));
    }

    private <T> T use(Class<T> type) {
        return kasane.getBean(type);
    }
}
