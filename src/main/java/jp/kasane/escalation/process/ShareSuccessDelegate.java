package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.ShareSuccess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_ShareSuccess}. */
@Component("shareSuccessDelegate")
@DelegateContract(reads = Variables.DELIBERATION_ID)
class ShareSuccessDelegate implements JavaDelegate {

    private final ShareSuccess useCase;

    ShareSuccessDelegate(ShareSuccess useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.from(Variables.deliberationId(execution));
    }
}
