package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** A meeting was convened: its agenda stands and its members are to be invited. */
public record MeetingConvened(long meetingId, String councilCode, OffsetDateTime startsAt) {}
