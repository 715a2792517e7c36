package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.shared.FiscalYear;

/** Records that are disposed of by whole fiscal years; the year is the record's id. */
public abstract class YearlyRecords implements DatedRecords {

    /** Fiscal years that ended before the day and of which something is kept. */
    protected abstract List<Integer> years(LocalDate day);

    protected abstract void dispose(FiscalYear year);

    @Override
    public List<Dated> finishedBefore(LocalDate day) {
        return years(day).stream()
                .map(FiscalYear::new)
                .map(year -> new Dated(year.year(), year.label(), year.end()))
                .toList();
    }

    @Override
    public void dispose(long id) {
        dispose(new FiscalYear(Math.toIntExact(id)));
    }
}
