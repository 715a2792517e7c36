package jp.kasane.rehearsal;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Attendee;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.ItemKind;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.OpenMeeting;
import jp.kasane.meeting.RecordAttendance;
import jp.kasane.meeting.RecordConclusion;
import jp.kasane.rehearsal.model.CaseRow;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** A session in which the council concludes as the cases file says. */
@Component
class SimulatedSession {

    /** One attendance in nine is an absence. */
    private static final int ABSENT_ONE_IN = 9;

    private final Councils councils;
    private final Meetings meetings;
    private final OpenMeeting open;
    private final RecordAttendance attendance;
    private final RecordConclusion conclude;
    private final CloseMeeting close;
    private final SimulatedPeople people;
    private final CaseScript script;

    SimulatedSession(
            Councils councils,
            Meetings meetings,
            OpenMeeting open,
            RecordAttendance attendance,
            RecordConclusion conclude,
            CloseMeeting close,
            SimulatedPeople people,
            CaseScript script) {
        this.councils = councils;
        this.meetings = meetings;
        this.open = open;
        this.attendance = attendance;
        this.conclude = conclude;
        this.close = close;
        this.people = people;
        this.script = script;
    }

    void hold(Meeting meeting) {
        Council council = councils.get(meeting.councilCode());
        Actor secretary = people.secretaryOf(council.code());
        open.open(meeting.id(), null, secretary);
        attendance.record(meeting.id(), attendees(meeting), null, secretary);
        for (AgendaItem item : meetings.agendaOf(meeting.id(), secretary)) {
            conclude.record(meeting.id(), item.id(), conclusion(item, council), null, secretary);
        }
        close.close(meeting.id(), null, secretary);
    }

    private List<Attendee> attendees(Meeting meeting) {
        List<Attendee> came = new ArrayList<>();
        for (long member : people.membersOf(meeting.councilCode())) {
            boolean present = (member + meeting.id()) % ABSENT_ONE_IN != 0;
            came.add(new Attendee(member, null, null, present, null));
        }
        return came;
    }

    private Conclusion conclusion(AgendaItem item, Council council) {
        if (item.kind() == ItemKind.ISSUE) {
            boolean proposes = councils.target(council.code(), FlowType.PROPOSE).isPresent();
            return plain(proposes ? ConclusionType.PROPOSED : ConclusionType.ADOPTED);
        }
        if (!item.kind().isDeliberation()) {
            return plain(ConclusionType.NOTED);
        }
        if (item.kind() == ItemKind.URGENT) {
            return new Conclusion(ConclusionType.CONTINUED, "演習: 当面の支援方針と役割", false, false, actions(council));
        }
        return onCase(script.rowOf(item.subjectId()), council);
    }

    private Conclusion onCase(CaseRow row, Council council) {
        if (!council.layer().equals(row.supportFoundAt())) {
            return plain(ConclusionType.SUPPORT_NOT_FOUND);
        }
        return new Conclusion(ConclusionType.SUPPORT_FOUND, "演習: 支援方法あり", row.goodPractice(), false, actions(council));
    }

    private List<AgreedAction> actions(Council council) {
        return List.of(
                new AgreedAction("演習: 訪問と調整", people.membersOf(council.code()).get(0), null));
    }

    private static Conclusion plain(ConclusionType type) {
        return new Conclusion(type, "演習", false, false, List.of());
    }
}
