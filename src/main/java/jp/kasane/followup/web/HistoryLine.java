package jp.kasane.followup.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.followup.model.ReportOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an action's history.
 *
 * @param key message of the sentence; its arguments are who did it, the date before, the date after, the person before, the
 *     person after
 * @param who null for Kasane itself
 * @param words what the person wrote; null when nothing
 * @param reason message that stands for a reason given as a code; null when none
 */
record HistoryLine(
        OffsetDateTime at,
        String key,
        @Nullable String who,
        @Nullable LocalDate dateBefore,
        @Nullable LocalDate dateAfter,
        @Nullable String personBefore,
        @Nullable String personAfter,
        @Nullable ReportOutcome outcome,
        @Nullable String words,
        @Nullable String reason) {}
