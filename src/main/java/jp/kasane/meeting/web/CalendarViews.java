package jp.kasane.meeting.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Holiday;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.YearCalendar;
import jp.kasane.meeting.model.MonthGrid;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Hangs a council's year on the wall: twelve months with meetings, candidates and closed days. */
@Component
class CalendarViews {

    private final BusinessCalendar offices;
    private final CurrentTime time;

    CalendarViews(BusinessCalendar offices, CurrentTime time) {
        this.offices = offices;
        this.time = time;
    }

    CalendarView of(YearCalendar calendar) {
        Marks marks = new Marks(
                time.today(),
                calendar.meetings().stream().collect(groupingBy(Meeting::day)),
                calendar.toPlan().stream().map(planned -> planned.day().day()).collect(toSet()),
                calendar.holidays().stream().collect(toMap(Holiday::date, Holiday::name)));
        List<CalendarView.Month> months = MonthGrid.of(calendar.year()).stream()
                .map(grid -> month(grid, marks))
                .toList();
        return new CalendarView(calendar.year().year(), months, calendar.meetings(), calendar.toPlan());
    }

    private CalendarView.Month month(MonthGrid grid, Marks marks) {
        return new CalendarView.Month(
                grid.month(),
                grid.weeks().stream()
                        .map(week ->
                                week.stream().map(day -> day(grid, day, marks)).toList())
                        .toList());
    }

    private CalendarView.Day day(MonthGrid grid, LocalDate day, Marks marks) {
        boolean inMonth = grid.contains(day);
        return new CalendarView.Day(
                day,
                inMonth,
                !offices.isOpen(day),
                marks.holidays().get(day),
                day.equals(marks.today()),
                inMonth && marks.candidates().contains(day),
                inMonth ? marks.meetings().getOrDefault(day, List.of()) : List.of());
    }

    private record Marks(
            LocalDate today,
            Map<LocalDate, List<Meeting>> meetings,
            Set<LocalDate> candidates,
            Map<LocalDate, String> holidays) {}
}
