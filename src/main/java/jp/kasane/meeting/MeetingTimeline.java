package jp.kasane.meeting;

import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.casework.TimelineEntry;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Tells the timeline of a case what happens to it in meetings. Other subjects have no timeline. */
@Component
class MeetingTimeline {

    private final Cases cases;

    MeetingTimeline(Cases cases) {
        this.cases = cases;
    }

    void submitted(Meeting meeting, BacklogItem item, Actor actor) {
        record(meeting, item.subject(), "SUBMITTED", "kind", item.kind(), actor);
    }

    void deliberated(Meeting meeting, AgendaItem item, ConclusionType conclusion, Actor actor) {
        record(meeting, item.subject(), "DELIBERATED", "conclusion", conclusion, actor);
    }

    private void record(Meeting meeting, Subject subject, String kind, String name, Enum<?> value, Actor actor) {
        if (subject.type() == SubjectType.CASE) {
            Map<String, String> details = Map.of(
                    "council",
                    meeting.councilCode(),
                    "meeting",
                    String.valueOf(meeting.id()),
                    "on",
                    meeting.day().toString(),
                    name,
                    value.name());
            cases.record(subject.id(), new TimelineEntry(kind, details, actor));
        }
    }
}
