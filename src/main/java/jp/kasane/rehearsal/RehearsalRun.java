package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import jp.kasane.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal that somebody started from the pages.
 *
 * @param askedBy id of the person
 * @param title given by the person, to tell runs apart
 * @param profile id of the profile
 * @param modelsLabel what the models are called that were rehearsed; null for the active ones
 * @param comparedWith id of the run that this one is to be compared with; null for none
 * @param day the day of the rehearsed year that is being lived; null before the first
 */
public record RehearsalRun(
        long id,
        long askedBy,
        OffsetDateTime askedAt,
        String title,
        String profile,
        int fiscalYear,
        int caseCount,
        @Nullable String modelsLabel,
        @Nullable Long comparedWith,
        RehearsalState state,
        @Nullable LocalDate day,
        @Nullable OffsetDateTime finishedAt) {

    /** Share of the year that has been lived, 0 to 100. */
    public int percent() {
        if (state.hasReport()) {
            return 100;
        }
        if (day == null) {
            return 0;
        }
        FiscalYear year = new FiscalYear(fiscalYear);
        long days = ChronoUnit.DAYS.between(year.start(), year.end()) + 1;
        return (int) (100 * ChronoUnit.DAYS.between(year.start(), day) / days);
    }
}
