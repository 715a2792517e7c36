package jp.kasane.meeting;

import java.time.OffsetDateTime;
import jp.kasane.casework.DisclosureChange;
import jp.kasane.privacy.DisclosureLevel;
import org.jspecify.annotations.Nullable;

/**
 * That an item's disclosure fell while it stood on an agenda.
 *
 * @param papersOut whether the convocation had gone out, so that papers must be collected
 * @param confirmedAt when the secretariat had seen to it; null while it has not
 */
public record DisclosureChanged(
        long id,
        long meetingId,
        long itemId,
        long caseId,
        DisclosureLevel levelWas,
        DisclosureLevel levelNow,
        DisclosureChange reason,
        boolean papersOut,
        OffsetDateTime changedAt,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable Long confirmedBy) {}
