package jp.kasane.followup;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordedActions implements Actions {
    private final ActionMapper actions;
    private final WithdrawAction withdrawAction;
    private final CurrentTime time;

    RecordedActions(ActionMapper actions, WithdrawAction withdrawAction, CurrentTime time) {
        this.actions = actions;
        this.withdrawAction = withdrawAction;
        this.time = time;
    }

    @Override
    public int overdueCount(Subject subject) {
        return actions.overdueCount(subject, time.today());
    }

    @Override
    @Transactional
    public int withdrawOpen(Subject subject, String reason, Actor actor) {
        List<Action> open = actions.agreedFor(subject);
        open.forEach(action -> withdrawAction.withdraw(action, reason, actor));
        return open.size();
    }

    @Override
    public ActionCounts counts(LocalDate from, LocalDate to) {
        return actions.counts(from, to);
    }
}
