package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.RaiseIssue;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_RaiseIssue}. */
@Component("raiseIssueDelegate")
@DelegateContract(reads = Variables.DELIBERATION_ID)
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
