package jp.kasane.meeting.persistence;

import org.jspecify.annotations.Nullable;

/** What is written of an agenda item before the session. Components as in {@link jp.kasane.meeting.AgendaItem}. */
public record AgendaRow(
        long meetingId,
        long backlogItemId,
        int position,
        int minutes,
        @Nullable String presenter,
        String disclosure,
        String reasonCode) {}
