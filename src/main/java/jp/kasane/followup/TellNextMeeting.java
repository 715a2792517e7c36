package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.meeting.Backlog;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.ItemKind;
import org.springframework.stereotype.Component;

/**
 * Puts an action onto the next agenda of the council that agreed on it, when it is reported or overdue. While one item
 * waits no second one is added: the waiting one tells the action's newest state.
 */
@Component
class TellNextMeeting {
    private final Backlog backlog;
    private final ActionMapper actions;
    private final PlanSchedule planSchedule;

    TellNextMeeting(Backlog backlog, ActionMapper actions, PlanSchedule planSchedule) {
        this.backlog = backlog;
        this.actions = actions;
        this.planSchedule = planSchedule;
    }

    void tell(Action action) {
        if (!waits(action)) {
            actions.backlogItem(action.id(), backlog.add(entry(action)));
        }
    }

    void forget(Action action) {
        Long item = action.backlogItemId();
        if (item != null && !backlog.isConcluded(item)) {
            backlog.withdraw(item);
            actions.backlogItem(action.id(), null);
        }
    }

    private boolean waits(Action action) {
        return action.backlogItemId() != null && !backlog.isConcluded(action.backlogItemId());
    }

    private BacklogEntry entry(Action action) {
        return new BacklogEntry(
                action.councilCode(),
                ItemKind.FOLLOW_UP,
                action.subject(),
                null,
                action.itemId(),
                planSchedule.urgency(action.source()).name(),
                true);
    }
}
