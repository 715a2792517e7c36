package jp.kasane.followup;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Urgency;
import jp.kasane.decision.Decisions;
import jp.kasane.followup.model.Distance;
import jp.kasane.followup.model.Schedule;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Due date and reminder of an action, from the urgency of what it is for. */
@Component
class PlanSchedule {
    private static final String DECISION = "FollowUpScheduleDecision";
    // An action is always a new promise; NORMAL and STABLE are for monitoring later on.
    private static final String NEW = "NEW";

    private final Decisions decisions;
    private final Cases cases;
    private final BusinessCalendar calendar;

    PlanSchedule(Decisions decisions, Cases cases, BusinessCalendar calendar) {
        this.decisions = decisions;
        this.cases = cases;
        this.calendar = calendar;
    }

    Schedule plan(Subject source, @Nullable LocalDate given, LocalDate from) {
        Map<String, Object> outputs =
                decisions.propose(DECISION, Map.of("urgency", urgency(source).name(), "stability", NEW));
        return Schedule.plan(from, given, Distance.of(outputs), calendar);
    }

    Urgency urgency(Subject source) {
        return source.type() == SubjectType.CASE ? cases.get(source.id()).urgency() : Urgency.NORMAL;
    }
}
