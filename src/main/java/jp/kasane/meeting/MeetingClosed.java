package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** A session was closed. Published after the {@link ItemConcluded} of its items. */
public record MeetingClosed(long meetingId, String councilCode, OffsetDateTime startsAt) {}
