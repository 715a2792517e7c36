package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** The chair confirmed the minutes of a meeting; they go to its members. */
public record MinutesDistributed(long meetingId, String councilCode, OffsetDateTime startsAt) {}
