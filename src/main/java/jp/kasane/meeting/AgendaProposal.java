package jp.kasane.meeting;

import java.util.List;

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
     * @param reasonCode why it stands here ({@code AgendaPriorityDecision}), or why it does not fit
     */
    public record Item(BacklogItem item, int minutes, String reasonCode) {}
}
