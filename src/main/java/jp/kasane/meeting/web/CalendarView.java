package jp.kasane.meeting.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.PlannedDay;
import jp.kasane.shared.JapaneseDates;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year on the wall.
 *
 * @param toPlan days of the cadence that have no meeting yet
 */
record CalendarView(int year, List<Month> months, List<Meeting> meetings, List<PlannedDay> toPlan) {

    record Month(YearMonth month, List<List<Day>> weeks) {

        /** 令和8年4月. */
        public String label() {
            return JapaneseDates.format(month.atDay(1)).replace("月1日", "月");
        }
    }

    /**
     * @param inMonth false for the days of the months beside it, which stay empty
     * @param closed the office is closed
     * @param holiday name of the holiday; null when it is none
     * @param candidate the cadence names it and no meeting is planned yet
     */
    record Day(
            LocalDate date,
            boolean inMonth,
            boolean closed,
            @Nullable String holiday,
            boolean today,
            boolean candidate,
            List<Meeting> meetings) {}
}
