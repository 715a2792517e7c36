package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.DecideUrgency;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code BusinessRuleTask_DecideUrgency}. */
@Component("decideUrgencyDelegate")
@DelegateContract(reads = Variables.CASE_ID, writes = Variables.URGENCY)
class DecideUrgencyDelegate implements JavaDelegate {

    private final DecideUrgency useCase;

    DecideUrgencyDelegate(DecideUrgency useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.URGENCY, useCase.forCase(Variables.caseId(execution)).name());
    }
}
