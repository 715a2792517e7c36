package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.ReopenCase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_ReopenCase}. */
@Component("reopenCaseDelegate")
@DelegateContract(reads = Variables.CASE_ID, writes = Variables.REFERRAL_ID)
class ReopenCaseDelegate implements JavaDelegate {

    private final ReopenCase useCase;

    ReopenCaseDelegate(ReopenCase useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.reopen(Variables.caseId(execution));
        execution.setVariable(Variables.REFERRAL_ID, 0L);
    }
}
