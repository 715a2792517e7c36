package jp.kasane.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Something that waited but did not come onto an agenda.
 *
 * @param reasonCode {@code NO_TIME, LONGER_THAN_MEETING, AWAITING_ACCEPTANCE, NOT_CHOSEN}, or {@code GIVEN} with a reason
 * @param reason in the secretariat's own words; null when it gave none
 */
public record Leftover(
        long backlogItemId, String reasonCode, @Nullable String reason) {

    Leftover withReason(@Nullable String shown) {
        return new Leftover(backlogItemId, reasonCode, shown);
    }
}
