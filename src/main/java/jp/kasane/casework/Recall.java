package jp.kasane.casework;

import java.time.OffsetDateTime;
import jp.kasane.privacy.RecallMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What a council has to do because a consent was withdrawn, and whether it did.
 *
 * @param caseNumber the case's number
 * @param doneBy null while open
 * @param result what was done, e.g. how many papers came back; null while open
 */
public record Recall(
        long id,
        long caseId,
        String caseNumber,
        long consentId,
        String councilCode,
        RecallMeasure measure,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime doneAt,
        @Nullable Long doneBy,
        @Nullable String result) {

    Recall worded(@Nullable String told) {
        return new Recall(id, caseId, caseNumber, consentId, councilCode, measure, openedAt, doneAt, doneBy, told);
    }

    public boolean isOpen() {
        return doneAt == null;
    }
}
