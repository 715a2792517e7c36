package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.AlertDeadlinePassed;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_AlertDeadlinePassed}. */
@Component("alertDeadlinePassedDelegate")
@DelegateContract(reads = Variables.CASE_ID)
class AlertDeadlinePassedDelegate implements JavaDelegate {

    private final AlertDeadlinePassed useCase;

    AlertDeadlinePassedDelegate(AlertDeadlinePassed useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.forCase(Variables.caseId(execution));
    }
}
