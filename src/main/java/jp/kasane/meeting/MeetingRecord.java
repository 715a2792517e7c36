package jp.kasane.meeting;

import java.util.List;

/**
 * What is on record of a meeting.
 *
 * @param items in the order of the agenda
 * @param actions what was agreed, with the item it belongs to
 * @param leftovers what waited but did not come onto the agenda
 * @param changes postponements and the cancellation, oldest first
 */
public record MeetingRecord(
        Meeting meeting,
        List<AgendaItem> items,
        List<Action> actions,
        List<LeftItem> leftovers,
        List<Attendance> attendance,
        List<MeetingChange> changes) {

    /** @param itemId the agenda item */
    public record Action(long itemId, AgreedAction action) {}
}
