package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.model.CadenceCheck;
import jp.kasane.council.model.MeetingDates;
import jp.kasane.shared.Actor;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** The days that follow from a cadence, also from one that is only being considered. */
@Service
public class CadenceDays {

    private final Councils councils;
    private final SeatRights rights;
    private final MeetingDates dates;
    private final CurrentTime time;

    CadenceDays(Councils councils, SeatRights rights, BusinessCalendar calendar, CurrentTime time) {
        this.councils = councils;
        this.rights = rights;
        this.dates = new MeetingDates(calendar);
        this.time = time;
    }

    /** In order; empty when the council's cadence is ADHOC or not set. */
    public List<MeetingDay> in(String councilCode, FiscalYear year) {
        return dates.daysIn(year, councils.cadence(councilCode));
    }

    /** The next ones after today. */
    public List<MeetingDay> next(String councilCode, int count) {
        return dates.next(councils.cadence(councilCode), tomorrow(), count);
    }

    /**
     * The next ones after today if this were set. Nothing is changed.
     *
     * @throws ProblemException FORBIDDEN or INVALID, as setting it would
     */
    public List<MeetingDay> preview(String councilCode, CadenceSetting setting, int count, Actor actor) {
        Cadence current = councils.cadence(councilCode);
        rights.require(Policy.SET_CADENCE, actor, councilCode);
        Cadence wanted = setting.over(current, current.version());
        CadenceCheck.fitting(wanted, time.today());
        if (setting.sessionMinutes() != null) {
            CadenceCheck.sessionMinutes(setting.sessionMinutes());
        }
        return dates.next(wanted, tomorrow(), count);
    }

    private LocalDate tomorrow() {
        return time.today().plusDays(1);
    }
}
