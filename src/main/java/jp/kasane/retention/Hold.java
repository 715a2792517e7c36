package jp.kasane.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.retention.model.HoldBasis;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold (法的保留) on a case: while it stands, nothing of the case is disposed of or erased.
 *
 * @param until last day; null until it is released. It lapses by itself the day after
 */
public record Hold(
        long id,
        long caseId,
        HoldBasis basis,
        String reason,
        @Nullable LocalDate until,
        long placedBy,
        OffsetDateTime placedAt,
        @Nullable Long releasedBy,
        @Nullable OffsetDateTime releasedAt,
        @Nullable String releaseReason) {

    /** The same with its reasons in other words, as a reader may see them. */
    Hold worded(String why, @Nullable String whyReleased) {
        return new Hold(id, caseId, basis, why, until, placedBy, placedAt, releasedBy, releasedAt, whyReleased);
    }

    public boolean stands(LocalDate today) {
        return releasedAt == null && (until == null || !until.isBefore(today));
    }

    /** Its place in the list of those that stand and, after them, those that were released: a page goes on behind it. */
    long place() {
        return releasedAt == null ? id : -id;
    }
}
