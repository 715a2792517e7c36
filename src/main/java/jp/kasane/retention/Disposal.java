package jp.kasane.retention;

import java.time.OffsetDateTime;
import jp.kasane.retention.model.DisposalState;
import org.jspecify.annotations.Nullable;

/**
 * A disposal list (廃棄簿). Once run it stays for good as the proof: names of records without personal data, fiscal
 * years, the approval, the day.
 *
 * @param fiscalYear in which it was made
 * @param madeBy 0 is Kasane itself
 * @param decisionNo number of the approval (決裁番号)
 */
public record Disposal(
        long id,
        int fiscalYear,
        DisposalState state,
        long madeBy,
        OffsetDateTime madeAt,
        @Nullable Long submittedBy,
        @Nullable OffsetDateTime submittedAt,
        @Nullable Long approvedBy,
        @Nullable OffsetDateTime approvedAt,
        @Nullable String decisionNo,
        @Nullable Long runBy,
        @Nullable OffsetDateTime runAt,
        int version) {

    /** Whether somebody may still object: until a second person has approved the list as it stands. */
    public boolean isOpenToObjections() {
        return state == DisposalState.OPEN || state == DisposalState.SUBMITTED;
    }
}
