package jp.kasane.meeting;

import java.util.List;
import org.springframework.test.context.event.ApplicationEvents;

/** What was published in a test about one meeting. */
public final class Heard {

    private Heard() {}

    public static List<ItemConcluded> conclusionsOf(ApplicationEvents events, Meeting meeting) {
        return events.stream(ItemConcluded.class)
                .filter(event -> event.meetingId() == meeting.id())
                .toList();
    }
}
