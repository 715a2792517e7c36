package jp.kasane.escalation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.decision.Decisions;
import jp.kasane.escalation.model.Deadlines;
import jp.kasane.escalation.model.Stability;
import jp.kasane.escalation.persistence.MonitoringMapper;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Plans the next monitoring at the distance that {@code FollowUpScheduleDecision} gives. */
@Component
class MonitoringPlan {

    private final Cases cases;
    private final Decisions decisions;
    private final MonitoringMapper monitorings;
    private final BusinessCalendar calendar;
    private final CurrentTime time;

    MonitoringPlan(
            Cases cases,
            Decisions decisions,
            MonitoringMapper monitorings,
            BusinessCalendar calendar,
            CurrentTime time) {
        this.cases = cases;
        this.decisions = decisions;
        this.monitorings = monitorings;
        this.calendar = calendar;
        this.time = time;
    }

    /** @return the day of the case's next monitoring in this cycle */
    LocalDate plan(long caseId, int cycle) {
        int round = monitorings
                .last(caseId)
                .filter(last -> last.cycle() == cycle)
                .map(last -> last.round() + 1)
                .orElse(1);
        Map<String, Object> schedule = decisions.propose(
                "FollowUpScheduleDecision",
                Map.of(
                        "urgency", cases.get(caseId).urgency().name(),
                        "stability", Stability.ofRound(round).name()));
        Period distance = Period.parse(String.valueOf(schedule.get("monitoring")));
        LocalDate due = Deadlines.monitoringDay(time.today(), distance, calendar);
        monitorings.insert(caseId, cycle, round, due);
        return due;
    }
}
