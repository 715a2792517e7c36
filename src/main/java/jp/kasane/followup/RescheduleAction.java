package jp.kasane.followup;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.engine.Processes;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.model.Schedule;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat sets another due date, with a reason. Reminder and overdue timers start anew. */
@Service
public class RescheduleAction {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final Seats seats;
    private final DueDates dueDates;
    private final Processes processes;
    private final ActionHistory history;

    RescheduleAction(
            StoredActions stored,
            ActionMapper actions,
            Seats seats,
            DueDates dueDates,
            Processes processes,
            ActionHistory history) {
        this.stored = stored;
        this.actions = actions;
        this.seats = seats;
        this.dueDates = dueDates;
        this.processes = processes;
        this.history = history;
    }

    /** @throws jp.kasane.shared.ProblemException INVALID when the date lies before the meeting or in the past */
    @Transactional
    public void reschedule(
            long actionId, @Nullable LocalDate dueOn, @Nullable String reason, @Nullable Integer version, Actor actor) {
        Action action = stored.get(actionId, version);
        seats.require(Policy.RESCHEDULE_ACTION, actor, action.councilCode());
        StoredActions.requireState(action, ActionState.AGREED);
        String given = StoredActions.requireReason(reason);
        Schedule schedule = dueDates.postponed(action, dueOn);
        StoredActions.requireChanged(actions.reschedule(action, schedule));
        history.due(action, ChangeKind.RESCHEDULED, schedule.dueOn(), actor, given);
        history.timeline(stored.get(actionId), "ACTION_RESCHEDULED", actor);
        processes.correlate(FollowUpProcess.RESCHEDULED, FollowUpProcess.businessKey(actionId), Map.of());
    }
}
