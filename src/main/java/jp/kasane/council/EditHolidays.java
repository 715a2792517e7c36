package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.persistence.HolidayMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of holidays, which administrators keep: laws and special years move them. */
@Service
public class EditHolidays {

    private final HolidayMapper mapper;
    private final StoredBusinessCalendar calendar;
    private final People people;

    EditHolidays(HolidayMapper mapper, StoredBusinessCalendar calendar, People people) {
        this.mapper = mapper;
        this.calendar = calendar;
        this.people = people;
    }

    /** In order; both days included. */
    public List<Holiday> between(LocalDate first, LocalDate last) {
        return mapper.between(first, last);
    }

    /** @throws ProblemException NOT_FOUND */
    public Holiday get(LocalDate date) {
        return mapper.between(date, date).stream().findFirst().orElseThrow(() -> unknown(date));
    }

    @Transactional
    public void put(Holiday holiday, Actor actor) {
        people.require(Policy.ADMINISTER_HOLIDAYS, actor);
        mapper.put(holiday);
        calendar.changed();
    }

    /** @throws ProblemException NOT_FOUND */
    @Transactional
    public void delete(LocalDate date, Actor actor) {
        people.require(Policy.ADMINISTER_HOLIDAYS, actor);
        if (mapper.delete(date) == 0) {
            throw unknown(date);
        }
        calendar.changed();
    }

    private static ProblemException unknown(LocalDate date) {
        return ProblemException.notFound("council.holiday.unknown", date);
    }
}
