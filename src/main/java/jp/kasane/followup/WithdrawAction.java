package jp.kasane.followup;

import java.util.Map;
import jp.kasane.engine.Processes;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An action is not needed any more: its case was closed, or a council decided otherwise. */
@Service
class WithdrawAction {
    private final ActionMapper actions;
    private final Processes processes;
    private final TellNextMeeting tellNextMeeting;
    private final ActionHistory history;

    WithdrawAction(ActionMapper actions, Processes processes, TellNextMeeting tellNextMeeting, ActionHistory history) {
        this.actions = actions;
        this.processes = processes;
        this.tellNextMeeting = tellNextMeeting;
        this.history = history;
    }

    /**
     * @param reason code, e.g. {@code CASE_CLOSED}
     */
    @Transactional
    void withdraw(Action action, String reason, Actor actor) {
        StoredActions.requireChanged(actions.withdraw(action));
        history.record(action.id(), ChangeKind.WITHDRAWN, actor, reason);
        history.timeline(action, "ACTION_WITHDRAWN", actor);
        tellNextMeeting.forget(action);
        processes.correlate(FollowUpProcess.WITHDRAWN, FollowUpProcess.businessKey(action.id()), Map.of());
    }
}
