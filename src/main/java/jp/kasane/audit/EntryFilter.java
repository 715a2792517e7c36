package jp.kasane.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null limits nothing.
 *
 * @param from first moment
 * @param until first moment that is too late
 * @param caseId entries on that case, alone or in a list
 */
public record EntryFilter(
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        @Nullable Long personId,
        @Nullable String kind,
        @Nullable Long caseId,
        @Nullable String council,
        @Nullable String result) {

    /** Every entry of a period. */
    public static EntryFilter between(OffsetDateTime from, OffsetDateTime until) {
        return new EntryFilter(from, until, null, null, null, null, null);
    }
}
