package jp.kasane.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.council.persistence.HolidayMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.PastedTable;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters holidays out of a table, day and name in each row: all rows or none. */
@Service
public class EnterHolidays {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 100;
    private static final Set<String> HEADINGS = Set.of("日付", "年月日", "国民の祝日・休日月日", "祝日・休日", "月日", "date");

    private final EditHolidays holidays;
    private final HolidayMapper mapper;
    private final People people;

    EnterHolidays(EditHolidays holidays, HolidayMapper mapper, People people) {
        this.holidays = holidays;
        this.mapper = mapper;
        this.people = people;
    }

    /**
     * What would become of each row. Nothing is changed.
     *
     * @throws ProblemException FORBIDDEN unless the actor is an administrator; INVALID without rows or with too many
     */
    public List<HolidayLine> check(String table, Actor actor) {
        people.require(Policy.ADMINISTER_HOLIDAYS, actor);
        List<PastedTable.Row> rows = PastedTable.rows(table).stream()
                .filter(row -> !HEADINGS.contains(row.cell(0)))
                .toList();
        if (rows.isEmpty() || rows.size() > MOST) {
            throw ProblemException.invalid("rows", "council.holiday.rows", MOST);
        }
        return rows.stream().map(this::line).toList();
    }

    /**
     * @return how many days were added or renamed
     * @throws ProblemException as {@link #check}, and INVALID when any row has a fault
     */
    @Transactional
    public int enter(String table, Actor actor) {
        List<HolidayLine> lines = check(table, actor);
        long faulty = lines.stream().filter(HolidayLine::isFaulty).count();
        if (faulty > 0) {
            throw ProblemException.invalid("rows", "council.holiday.faulty", faulty);
        }
        List<HolidayLine> changes = lines.stream().filter(HolidayLine::isChange).toList();
        for (HolidayLine line : changes) {
            if (line.date() != null) {
                holidays.put(new Holiday(line.date(), line.name()), actor);
            }
        }
        return changes.size();
    }

    private HolidayLine line(PastedTable.Row row) {
        LocalDate date = date(row.cell(0));
        String present = date == null
                ? null
                : mapper.between(date, date).stream()
                        .map(Holiday::name)
                        .findFirst()
                        .orElse(null);
        String name = row.cell(1);
        return new HolidayLine(row.line(), row.cell(0), date, name.length() > LONGEST_NAME ? "" : name, present);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return JapaneseDates.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
