package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The due date passed without a report: the secretariat chases it and the next meeting hears of it. */
@Service
public class MarkOverdue {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final TellNextMeeting tellNextMeeting;
    private final ActionHistory history;
    private final ActionPublisher events;
    private final CurrentTime time;

    MarkOverdue(
            StoredActions stored,
            ActionMapper actions,
            TellNextMeeting tellNextMeeting,
            ActionHistory history,
            ActionPublisher events,
            CurrentTime time) {
        this.stored = stored;
        this.actions = actions;
        this.tellNextMeeting = tellNextMeeting;
        this.history = history;
        this.events = events;
        this.time = time;
    }

    /**
     * Called by the timer and, should that be late, by the nightly check; the second call does nothing.
     *
     * @return whether it was marked now
     */
    @Transactional
    public boolean mark(long actionId) {
        if (actions.markOverdue(actionId, time.today()) == 0) {
            return false;
        }
        Action action = stored.get(actionId);
        history.record(actionId, ChangeKind.OVERDUE, Actor.SYSTEM, null);
        history.timeline(action, "ACTION_OVERDUE", Actor.SYSTEM);
        tellNextMeeting.tell(action);
        events.publish(action, ActionOverdue::new);
        return true;
    }
}
