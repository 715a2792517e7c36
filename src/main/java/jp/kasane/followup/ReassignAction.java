package jp.kasane.followup;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.engine.Processes;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else shall do it, e.g. because the assignee's term at the council has ended. */
@Service
public class ReassignAction {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final Seats seats;
    private final People people;
    private final Processes processes;
    private final ActionHistory history;
    private final ActionPublisher events;

    ReassignAction(
            StoredActions stored,
            ActionMapper actions,
            Seats seats,
            People people,
            Processes processes,
            ActionHistory history,
            ActionPublisher events) {
        this.stored = stored;
        this.actions = actions;
        this.seats = seats;
        this.people = people;
        this.processes = processes;
        this.history = history;
        this.events = events;
    }

    @Transactional
    public void reassign(
            long actionId, long assigneeId, @Nullable String reason, @Nullable Integer version, Actor actor) {
        Action action = stored.get(actionId, version);
        seats.require(Policy.REASSIGN_ACTION, actor, action.councilCode());
        StoredActions.requireState(action, ActionState.AGREED);
        String given = StoredActions.requireReason(reason);
        if (people.find(assigneeId).isEmpty()) {
            throw ProblemException.invalid("assigneeId", "followup.assignee.unknown");
        }
        if (!people.permits(Policy.REPORT_ACTION, new Actor(assigneeId))) {
            throw ProblemException.invalid("assigneeId", "followup.assignee.only-reads");
        }
        StoredActions.requireChanged(actions.reassign(action, assigneeId));
        history.assignee(action, assigneeId, actor, given);
        history.timeline(action, "ACTION_RESCHEDULED", actor);
        processes.correlate(FollowUpProcess.RESCHEDULED, FollowUpProcess.businessKey(actionId), Map.of());
        events.publish(stored.get(actionId), ActionReassigned::new);
    }
}
