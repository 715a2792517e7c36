package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** The agenda of a meeting is not set although its deadline has come. */
public record AgendaDeadlineNear(long meetingId, String councilCode, OffsetDateTime startsAt) {}
