package jp.kasane.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.persistence.PromiseMapper;
import jp.kasane.meeting.PromisedAction;
import jp.kasane.meeting.PromisedBefore;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Tells a session what was promised. The words of another council's action stay with that council. */
@Component
class TellPromises implements PromisedBefore {
    private final PromiseMapper promises;
    private final CurrentTime time;

    TellPromises(PromiseMapper promises, CurrentTime time) {
        this.promises = promises;
        this.time = time;
    }

    @Override
    public List<PromisedAction> promised(String councilCode, Collection<Long> caseIds) {
        LocalDate today = time.today();
        return promises.open(councilCode, caseIds, MOST).stream()
                .map(action -> promise(action, action.councilCode().equals(councilCode), today))
                .sorted(Comparator.comparing(PromisedAction::late)
                        .reversed()
                        .thenComparing(PromisedAction::dueOn)
                        .thenComparing(PromisedAction::actionId))
                .toList();
    }

    private static PromisedAction promise(Action action, boolean own, LocalDate today) {
        return new PromisedAction(
                action.id(),
                action.source(),
                own ? action.title() : null,
                action.councilCode(),
                action.assigneeId(),
                action.agreedOn(),
                action.dueOn(),
                action.isLate(today),
                action.state() == ActionState.REPORTED,
                own ? action.report() : null,
                action.reportedBy(),
                action.reportedAt());
    }
}
