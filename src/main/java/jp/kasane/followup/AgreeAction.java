package jp.kasane.followup;

import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.engine.Processes;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.model.Schedule;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.persistence.NewAction;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what a closed session agreed on into actions, each followed by a process of its own. */
@Service
class AgreeAction {
    private final ActionMapper actions;
    private final StoredActions stored;
    private final PlanSchedule planSchedule;
    private final Processes processes;
    private final Councils councils;
    private final ActionHistory history;
    private final ActionPublisher events;

    AgreeAction(
            ActionMapper actions,
            StoredActions stored,
            PlanSchedule planSchedule,
            Processes processes,
            Councils councils,
            ActionHistory history,
            ActionPublisher events) {
        this.actions = actions;
        this.stored = stored;
        this.planSchedule = planSchedule;
        this.processes = processes;
        this.councils = councils;
        this.history = history;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(ItemConcluded concluded) {
        for (int position = 0; position < concluded.actions().size(); position++) {
            agree(concluded, position);
        }
    }

    private void agree(ItemConcluded concluded, int position) {
        AgreedAction agreed = concluded.actions().get(position);
        if (agreed.dueOn() != null && agreed.dueOn().isBefore(concluded.heldOn())) {
            throw ProblemException.invalid("actions[%d].dueOn".formatted(position), "followup.due.before-meeting");
        }
        Subject source = sourceOf(concluded.subject());
        Schedule schedule = planSchedule.plan(source, agreed.dueOn(), concluded.heldOn());
        long id = actions.insert(new NewAction(
                source,
                concluded.councilCode(),
                concluded.itemId(),
                position,
                agreed.title(),
                agreed.assigneeId(),
                concluded.heldOn(),
                schedule));
        begin(stored.get(id), concluded);
    }

    /** What is agreed on while an action is followed up belongs to what that action was for. */
    private Subject sourceOf(Subject subject) {
        return subject.type() == SubjectType.ACTION ? stored.get(subject.id()).source() : subject;
    }

    private void begin(Action action, ItemConcluded concluded) {
        history.due(action, ChangeKind.AGREED, action.dueOn(), concluded.closedBy(), null);
        history.timeline(action, "ACTION_AGREED", concluded.closedBy());
        String secretariat = councils.get(action.councilCode()).group(SeatRole.SECRETARIAT);
        processes.start(
                FollowUpProcess.KEY,
                FollowUpProcess.businessKey(action.id()),
                FollowUpProcess.startVariables(action, secretariat));
        events.publish(action, ActionAgreed::new);
    }
}
