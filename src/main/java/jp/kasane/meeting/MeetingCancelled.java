package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** A meeting was cancelled; its items wait again. */
public record MeetingCancelled(long meetingId, String councilCode, OffsetDateTime startsAt) {}
