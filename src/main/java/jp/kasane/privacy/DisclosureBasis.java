package jp.kasane.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what a level rests.
 *
 * @param legalMode of the council on that day
 * @param modeSince first day of the legal mode; null when none was declared for the day, so that nobody is named
 * @param secrecy of the seat
 * @param reasonCode of {@code DisclosureDecision}
 * @param rule that matched, as {@code DisclosureDecision/Rule_…}
 * @param tableVersion version of the table
 */
public record DisclosureBasis(
        String councilCode,
        String legalMode,
        @Nullable LocalDate modeSince,
        String secrecy,
        LocalDate day,
        String reasonCode,
        String rule,
        int tableVersion) {}
