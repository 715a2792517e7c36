package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.Schedule;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** New due dates of actions that are already under way. */
@Component
class DueDates {
    private final PlanSchedule planSchedule;
    private final CurrentTime time;

    DueDates(PlanSchedule planSchedule, CurrentTime time) {
        this.planSchedule = planSchedule;
        this.time = time;
    }

    /** @throws ProblemException INVALID, naming {@code dueOn}, when it lies before the meeting or in the past */
    Schedule postponed(Action action, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            throw ProblemException.invalid("dueOn", "followup.due.missing");
        }
        if (dueOn.isBefore(action.agreedOn())) {
            throw ProblemException.invalid("dueOn", "followup.due.before-meeting");
        }
        if (dueOn.isBefore(time.today())) {
            throw ProblemException.invalid("dueOn", "followup.due.past");
        }
        return planSchedule.plan(action.source(), dueOn, time.today());
    }

    Schedule afterSendingBack(Action action, @Nullable LocalDate dueOn) {
        if (dueOn != null) {
            return postponed(action, dueOn);
        }
        boolean stillAhead = !action.dueOn().isBefore(time.today());
        return stillAhead ? action.schedule() : planSchedule.plan(action.source(), null, time.today());
    }
}
