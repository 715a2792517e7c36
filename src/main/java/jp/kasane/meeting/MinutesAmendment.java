package jp.kasane.meeting;

import java.time.OffsetDateTime;

/** The trace that every change of minutes leaves. */
public record MinutesAmendment(
        long id,
        long amendedBy,
        OffsetDateTime amendedAt,
        String textBefore,
        String textAfter,
        String reason,
        boolean afterApproval) {

    MinutesAmendment withWords(String before, String after, String why) {
        return new MinutesAmendment(id, amendedBy, amendedAt, before, after, why, afterApproval);
    }
}
