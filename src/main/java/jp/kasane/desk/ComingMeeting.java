package jp.kasane.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.meeting.MeetingState;
import jp.kasane.shared.CurrentTime;

/**
 * A meeting that a person will sit in.
 *
 * @param toReply the person was invited and has not said yet whether to come
 */
public record ComingMeeting(
        long id,
        String councilCode,
        int number,
        OffsetDateTime startsAt,
        int minutes,
        String place,
        MeetingState state,
        boolean toReply) {

    public LocalDate day() {
        return startsAt.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }
}
