package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a council's fiscal year from its cadence (年間開催計画). Repeating it enters only what is missing. */
@Service
public class PlanYear {

    private final Councils councils;
    private final Seats seats;
    private final MeetingBook book;
    private final Venues venues;

    PlanYear(Councils councils, Seats seats, MeetingBook book, Venues venues) {
        this.councils = councils;
        this.seats = seats;
        this.book = book;
        this.venues = venues;
    }

    /**
     * Dates that are past are not planned any more. A council without a cadence plans none, and the answer says so.
     *
     * @throws ProblemException INVALID where the usual place names somebody whose case waits
     */
    @Transactional
    public YearPlan plan(String councilCode, FiscalYear year, Actor actor) {
        Council council = councils.get(councilCode);
        seats.require(Policy.PLAN_MEETINGS, actor, councilCode);
        List<LocalDate> dates = councils.plannedDates(councilCode, year);
        Cadence cadence = councils.cadence(councilCode);
        venues.requireUsual(cadence, councilCode);
        List<Meeting> planned = book.enterCadence(council, cadence, dates);
        return new YearPlan(councilCode, year.year(), planned, cadence.state());
    }
}
