package jp.kasane.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be planned by hand.
 *
 * @param minutes planned length; null takes the council's usual one
 * @param place null while it is not known
 */
public record MeetingPlan(
        String councilCode,
        OffsetDateTime startsAt,
        @Nullable Integer minutes,
        @Nullable String place) {}
