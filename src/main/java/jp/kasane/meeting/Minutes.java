package jp.kasane.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Minutes (議事録) of a closed meeting.
 *
 * @param approvedBy the chair who confirmed them; null while they are a draft
 */
public record Minutes(
        long meetingId,
        String text,
        OffsetDateTime draftedAt,
        @Nullable Long approvedBy,
        @Nullable OffsetDateTime approvedAt,
        @Nullable OffsetDateTime distributedAt,
        int version) {

    Minutes withText(String shown) {
        return new Minutes(meetingId, shown, draftedAt, approvedBy, approvedAt, distributedAt, version);
    }
}
