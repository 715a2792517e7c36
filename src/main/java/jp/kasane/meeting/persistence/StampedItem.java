package jp.kasane.meeting.persistence;

import jp.kasane.meeting.MeetingState;
import jp.kasane.privacy.DisclosureLevel;

/** A case on an agenda that is not closed yet. */
public record StampedItem(
        long itemId, long meetingId, String councilCode, MeetingState state, long caseId, DisclosureLevel disclosure) {}
