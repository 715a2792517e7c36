package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.persistence.ActionMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process says: the report was sent back, the action is to be done again. */
@Service
public class ReopenAction {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final ActionPublisher events;

    ReopenAction(StoredActions stored, ActionMapper actions, ActionPublisher events) {
        this.stored = stored;
        this.actions = actions;
        this.events = events;
    }

    /** @return the action with the dates that now hold */
    @Transactional
    public Action reopen(long actionId) {
        StoredActions.requireChanged(actions.reopen(actionId));
        Action action = stored.get(actionId);
        events.publish(action, ActionSentBack::new);
        return action;
    }
}
