package jp.kasane.meeting.persistence;

import java.time.OffsetDateTime;
import jp.kasane.meeting.ConclusionType;

/** What is written of an agenda item during the session. Components as in {@link jp.kasane.meeting.AgendaItem}. */
public record ConclusionRow(
        long itemId,
        ConclusionType conclusion,
        String rationale,
        boolean goodPractice,
        boolean urgent,
        long concludedBy,
        OffsetDateTime concludedAt) {}
