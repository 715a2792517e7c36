package jp.kasane.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could stand on the agenda, fitted to the meeting's minutes.
 *
 * @param minutes the meeting's length
 * @param usedMinutes what the proposed items take
 * @param items in the proposed order
 * @param leftOver what does not fit, each with its reason
 */
public record AgendaProposal(long meetingId, int minutes, int usedMinutes, List<Item> items, List<Item> leftOver) {

    /**
     * @param minutes how long it should take
     * @param priorityCode where it belongs on an agenda and why ({@code AgendaPriorityDecision})
     * @param leftCode why it does not fit; null when it does
     */
    public record Item(
            BacklogItem item,
            int minutes,
            String priorityCode,
            @Nullable String leftCode) {

        /** Why it stands where it stands, or why it does not fit. */
        public String reasonCode() {
            return leftCode == null ? priorityCode : leftCode;
        }
    }
}
