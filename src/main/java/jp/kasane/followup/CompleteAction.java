package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process says: the report was verified, the action is done. */
@Service
public class CompleteAction {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final ActionHistory history;
    private final ActionPublisher events;

    CompleteAction(StoredActions stored, ActionMapper actions, ActionHistory history, ActionPublisher events) {
        this.stored = stored;
        this.actions = actions;
        this.history = history;
        this.events = events;
    }

    @Transactional
    public void complete(long actionId) {
        StoredActions.requireChanged(actions.complete(actionId));
        Action action = stored.get(actionId);
        Long verifiedBy = action.verifiedBy();
        history.timeline(action, "ACTION_DONE", verifiedBy == null ? Actor.SYSTEM : new Actor(verifiedBy));
        events.publish(action, ActionDone::new);
    }
}
