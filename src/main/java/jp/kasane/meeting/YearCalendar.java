package jp.kasane.meeting;

import java.util.List;
import jp.kasane.council.Holiday;
import jp.kasane.shared.FiscalYear;

/**
 * A council's fiscal year.
 *
 * @param meetings by start, the cancelled ones too
 * @param cadence the days that follow from the cadence
 * @param holidays of that year
 */
public record YearCalendar(FiscalYear year, List<Meeting> meetings, List<PlannedDay> cadence, List<Holiday> holidays) {

    public YearCalendar {
        meetings = List.copyOf(meetings);
        cadence = List.copyOf(cadence);
        holidays = List.copyOf(holidays);
    }

    /** Days on which planning the year would enter a meeting. */
    public List<PlannedDay> toPlan() {
        return cadence.stream().filter(PlannedDay::isNew).toList();
    }
}
