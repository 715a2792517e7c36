package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.CloseCase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_CloseCase}. */
@Component("closeCaseDelegate")
@DelegateContract(reads = Variables.CASE_ID)
class CloseCaseDelegate implements JavaDelegate {

    private final CloseCase useCase;

    CloseCaseDelegate(CloseCase useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.close(Variables.caseId(execution));
    }
}
