package jp.kasane.audit.chain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the database; see {@code docs/operations/access-log.md} for each value.
 *
 * @param cases ids joined by commas; null when none
 * @param prevHash hash of the entry before, 64 zeros for the first
 */
public record ChainEntry(
        String tenant,
        long seq,
        OffsetDateTime at,
        OffsetDateTime recordedAt,
        long personId,
        @Nullable Long onBehalfOf,
        String standing,
        String address,
        String agent,
        String request,
        String route,
        String kind,
        String targetType,
        long targetId,
        @Nullable String cases,
        @Nullable String council,
        @Nullable String level,
        @Nullable String purposeType,
        @Nullable Long purposeId,
        String result,
        @Nullable String detail,
        String prevHash,
        String hash) {

    /** Whether its own hash is that of its content. */
    public boolean isIntact() {
        return isIntactAs(seq);
    }

    /** Whether its hash would be that of its content if it bore that number. */
    public boolean isIntactAs(long number) {
        return hash.equals(CanonicalForm.hash(this, number));
    }
}
