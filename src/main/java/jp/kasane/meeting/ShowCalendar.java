package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kasane.council.CadenceDays;
import jp.kasane.council.EditHolidays;
import jp.kasane.council.MeetingDay;
import jp.kasane.council.Roster;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A council's meetings of a fiscal year beside what its cadence says (年間開催計画). */
@Service
@Transactional(readOnly = true)
public class ShowCalendar {

    private final MeetingMapper meetings;
    private final CadenceDays cadence;
    private final EditHolidays holidays;
    private final Roster roster;
    private final CurrentTime time;

    ShowCalendar(MeetingMapper meetings, CadenceDays cadence, EditHolidays holidays, Roster roster, CurrentTime time) {
        this.meetings = meetings;
        this.cadence = cadence;
        this.holidays = holidays;
        this.roster = roster;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND, or FORBIDDEN for whoever may not look into the council */
    public YearCalendar of(String councilCode, FiscalYear year, Actor actor) {
        roster.requireLooking(councilCode, actor);
        return new YearCalendar(
                year,
                meetings.ofCouncilBetween(
                        councilCode, midnight(year.start()), midnight(year.end().plusDays(1))),
                days(councilCode, year),
                holidays.between(year.start(), year.end()));
    }

    /**
     * A meeting of that council.
     *
     * @throws ProblemException NOT_FOUND, or FORBIDDEN for whoever may not look into the council
     */
    public Meeting meeting(String councilCode, long meetingId, Actor actor) {
        roster.requireLooking(councilCode, actor);
        return meetings.find(meetingId)
                .filter(meeting -> meeting.councilCode().equals(councilCode))
                .orElseThrow(() -> ProblemException.notFound("meeting.missing", String.valueOf(meetingId)));
    }

    private List<PlannedDay> days(String councilCode, FiscalYear year) {
        Set<LocalDate> entered = new HashSet<>(meetings.plannedFor(councilCode, year.start(), year.end()));
        LocalDate today = time.today();
        return cadence.in(councilCode, year).stream()
                .map(day -> new PlannedDay(day, standing(day, entered, today)))
                .toList();
    }

    private static PlannedDay.Standing standing(MeetingDay day, Set<LocalDate> entered, LocalDate today) {
        if (entered.contains(day.day())) {
            return PlannedDay.Standing.ENTERED;
        }
        return day.day().isAfter(today) ? PlannedDay.Standing.NEW : PlannedDay.Standing.PAST;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }
}
