package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** The place of a coming meeting was taken out, because it turned out to name somebody on the agenda. */
public record PlaceUntold(long meetingId, String councilCode, OffsetDateTime startsAt) {}
