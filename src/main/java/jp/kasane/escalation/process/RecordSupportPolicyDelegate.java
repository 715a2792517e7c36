package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.RecordSupportPolicy;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_RecordSupportPolicy}. */
@Component("recordSupportPolicyDelegate")
@DelegateContract(reads = Variables.CASE_ID)
class RecordSupportPolicyDelegate implements JavaDelegate {

    private final RecordSupportPolicy useCase;

    RecordSupportPolicyDelegate(RecordSupportPolicy useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.forCase(Variables.caseId(execution));
    }
}
