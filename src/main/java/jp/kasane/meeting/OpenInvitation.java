package jp.kasane.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a meeting that is still ahead.
 *
 * @param answer null while unanswered
 */
public record OpenInvitation(
        long meetingId,
        String councilCode,
        OffsetDateTime startsAt,
        int minutes,
        String place,
        @Nullable ReplyAnswer answer) {

    public boolean isUnanswered() {
        return answer == null;
    }
}
