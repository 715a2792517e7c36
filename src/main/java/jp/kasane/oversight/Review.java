package jp.kasane.oversight;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A periodic check of the log (定期点検).
 *
 * @param flags how many unusual accesses were shown
 * @param note what came of it; no names of households
 */
public record Review(
        OffsetDateTime reviewedAt,
        long reviewerId,
        LocalDate firstDay,
        LocalDate lastDay,
        int flags,
        Finding finding,
        String note) {

    /** What the reviewer concluded. */
    public enum Finding {
        /** 問題なし. */
        NOTHING,
        /** 本人に確認済み. */
        ASKED,
        /** 責任者に報告. */
        REPORTED
    }
}
