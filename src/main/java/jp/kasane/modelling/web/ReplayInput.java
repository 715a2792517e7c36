package jp.kasane.modelling.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.kasane.modelling.replay.TableChoice;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What to replay, as typed.
 *
 * @param table {@code draft:<id>:<file>} or {@code version:<key>:<number>}
 * @param baseline {@link #RECORDED}, {@link #ACTIVE} or a version as above
 * @param year a fiscal year; does not count when days are typed
 */
record ReplayInput(
        @NotBlank(message = "{modelling.replay.table.required}") @Nullable
        String table,

        @NotBlank(message = "{modelling.replay.baseline.required}") @Nullable
        String baseline,

        @Nullable String year,
        @Nullable String from,
        @Nullable String until) {

    static final String RECORDED = "RECORDED";
    static final String ACTIVE = "ACTIVE";

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    /** @throws ProblemException INVALID naming the field */
    TableChoice choice() {
        return choice("table", String.valueOf(table));
    }

    /** Null for {@link #RECORDED} and {@link #ACTIVE}. @throws ProblemException INVALID naming the field */
    @Nullable
    TableChoice baselineChoice() {
        String chosen = String.valueOf(baseline);
        return chosen.equals(RECORDED) || chosen.equals(ACTIVE) ? null : choice("baseline", chosen);
    }

    /** @throws ProblemException INVALID naming the field */
    LocalDate fromDay() {
        return typed() ? Typed.date("from", from) : fiscalYear().start();
    }

    /** @throws ProblemException INVALID naming the field */
    LocalDate untilDay() {
        return typed() ? Typed.date("until", until) : fiscalYear().end();
    }

    private boolean typed() {
        return Typed.text(from) != null || Typed.text(until) != null;
    }

    private FiscalYear fiscalYear() {
        if (Typed.text(year) == null) {
            throw ProblemException.invalid("year", "modelling.replay.period.required");
        }
        int typed = Typed.whole("year", year);
        if (typed < FIRST_YEAR || typed > LAST_YEAR) {
            throw ProblemException.invalid(
                    "year", "modelling.replay.year.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return new FiscalYear(typed);
    }

    private static TableChoice choice(String field, String text) {
        String[] parts = text.split(":", 3);
        if (parts.length == 3 && parts[0].equals("draft") && parts[1].matches("\\d{1,18}")) {
            return TableChoice.ofDraft(Long.parseLong(parts[1]), parts[2]);
        }
        if (parts.length == 3 && parts[0].equals("version") && parts[2].matches("\\d{1,9}")) {
            return TableChoice.ofVersion(parts[1], Integer.parseInt(parts[2]));
        }
        throw ProblemException.invalid(field, "modelling.replay.table.unknown");
    }
}
