package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** A meeting was put off to {@code startsAt}; its items wait again and its agenda is empty. */
public record MeetingPostponed(long meetingId, String councilCode, OffsetDateTime startsAt) {}
