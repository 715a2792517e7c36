package jp.kasane.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A postponement or cancellation.
 *
 * @param kind {@code POSTPONED} or {@code CANCELLED}
 * @param startsAtNow null when cancelled
 */
public record MeetingChange(
        String kind,
        OffsetDateTime startsAtWas,
        @Nullable OffsetDateTime startsAtNow,
        String reason,
        long changedBy,
        OffsetDateTime changedAt) {

    /** The same with its reason as a reader may see it. */
    MeetingChange withReason(String words) {
        return new MeetingChange(kind, startsAtWas, startsAtNow, words, changedBy, changedAt);
    }
}
