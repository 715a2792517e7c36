package jp.kasane.followup;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.worklist.OpenTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督促: the secretariat spoke to the assignee of an overdue action and notes what came of it. */
@Service
public class ChaseOverdue {
    private final StoredActions stored;
    private final Seats seats;
    private final OpenTasks openTasks;
    private final ActionHistory history;

    ChaseOverdue(StoredActions stored, Seats seats, OpenTasks openTasks, ActionHistory history) {
        this.stored = stored;
        this.seats = seats;
        this.openTasks = openTasks;
        this.history = history;
    }

    @Transactional
    public void chase(long actionId, String note, Actor actor) {
        Action action = stored.get(actionId);
        seats.require(Policy.CHASE_ACTION, actor, action.councilCode());
        if (note.isBlank()) {
            throw ProblemException.invalid("note", "followup.note.missing");
        }
        history.record(actionId, ChangeKind.CHASED, actor, note);
        openTasks.complete(FollowUpProcess.CHASE, action.subject(), Map.of());
    }
}
