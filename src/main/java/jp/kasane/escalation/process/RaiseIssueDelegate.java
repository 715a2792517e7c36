package jp.kasane.escalation.process;

import jp.kasane.escalation.RaiseIssue;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_RaiseIssue}. */
@Component("raiseIssueDelegate")
class RaiseIssueDelegate implements JavaDelegate {

    private final RaiseIssue useCase;

    RaiseIssueDelegate(RaiseIssue useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.from(Variables.deliberationId(execution));
    }
}
