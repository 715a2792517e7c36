package jp.kasane.followup;

import java.time.LocalDate;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.model.Schedule;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.worklist.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat judges a report: the action is done, or it is sent back with a reason. */
@Service
public class VerifyReport {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final Seats seats;
    private final DueDates dueDates;
    private final OpenTasks openTasks;
    private final ActionHistory history;
    private final CurrentTime time;

    VerifyReport(
            StoredActions stored,
            ActionMapper actions,
            Seats seats,
            DueDates dueDates,
            OpenTasks openTasks,
            ActionHistory history,
            CurrentTime time) {
        this.stored = stored;
        this.actions = actions;
        this.seats = seats;
        this.dueDates = dueDates;
        this.openTasks = openTasks;
        this.history = history;
        this.time = time;
    }

    @Transactional
    public void verify(long actionId, @Nullable Integer version, Actor actor) {
        Action action = reported(actionId, version, actor);
        judge(action, action.schedule(), actor);
        history.record(actionId, ChangeKind.VERIFIED, actor, null);
        finish(action, true);
    }

    /**
     * @param reason what is missing
     * @param dueOn new due date; null keeps the old one or, when that has passed, counts anew from today
     */
    @Transactional
    public void sendBack(
            long actionId, @Nullable String reason, @Nullable LocalDate dueOn, @Nullable Integer version, Actor actor) {
        Action action = reported(actionId, version, actor);
        String given = StoredActions.requireReason(reason);
        Schedule schedule = dueDates.afterSendingBack(action, dueOn);
        judge(action, schedule, actor);
        history.due(action, ChangeKind.SENT_BACK, schedule.dueOn(), actor, given);
        finish(action, false);
    }

    private Action reported(long actionId, @Nullable Integer version, Actor actor) {
        Action action = stored.get(actionId, version);
        seats.require(Policy.VERIFY_REPORT, actor, action.councilCode());
        StoredActions.requireState(action, ActionState.REPORTED);
        return action;
    }

    private void judge(Action action, Schedule schedule, Actor actor) {
        StoredActions.requireChanged(actions.judge(action, actor.personId(), time.now(), schedule));
    }

    private void finish(Action action, boolean verified) {
        openTasks.complete(FollowUpProcess.VERIFY, action.subject(), Map.of(FollowUpProcess.VERIFIED, verified));
    }
}
