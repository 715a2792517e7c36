package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The action is due soon: notification tells the assignee. */
@Service
public class RemindAssignee {
    private final StoredActions stored;
    private final ActionHistory history;
    private final ActionPublisher events;

    RemindAssignee(StoredActions stored, ActionHistory history, ActionPublisher events) {
        this.stored = stored;
        this.history = history;
        this.events = events;
    }

    @Transactional
    public void remind(long actionId) {
        Action action = stored.get(actionId);
        if (action.state() == ActionState.AGREED) {
            history.record(actionId, ChangeKind.REMINDED, Actor.SYSTEM, null);
            events.publish(action, ActionDueSoon::new);
        }
    }
}
