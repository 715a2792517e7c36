package jp.kasane.prefecture.web;

import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fiscal year that was asked for; the present one when none was. */
@Component("prefectureYear")
record AskedYear(CurrentTime time) {

    private static final int FIRST = 2016;
    private static final int LAST = 2100;

    /** @throws ProblemException INVALID */
    FiscalYear of(String field, @Nullable Integer year) {
        if (year == null) {
            return FiscalYear.of(time.today());
        }
        if (year < FIRST || year > LAST) {
            throw ProblemException.invalid(field, "prefecture.year.range", String.valueOf(FIRST), String.valueOf(LAST));
        }
        return new FiscalYear(year);
    }
}
