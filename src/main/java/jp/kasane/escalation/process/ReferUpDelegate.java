package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.ReferUp;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_ReferUp}. */
@Component("referUpDelegate")
@DelegateContract(reads = Variables.DELIBERATION_ID, writes = Variables.REFERRAL_ID)
class ReferUpDelegate implements JavaDelegate {

    private final ReferUp useCase;

    ReferUpDelegate(ReferUp useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variables.REFERRAL_ID, useCase.from(Variables.deliberationId(execution)));
    }
}
