package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.DeliverAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_DeliverAnswer}. */
@Component("deliverAnswerDelegate")
@DelegateContract(
        reads = {Variables.CASE_ID, Variables.LOOP_COUNTER},
        writes = {Variables.REFERRAL_ID, Variables.RECEIVING_GROUP})
class DeliverAnswerDelegate implements JavaDelegate {

    private final DeliverAnswer useCase;

    DeliverAnswerDelegate(DeliverAnswer useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int index = (Integer) execution.getVariable(Variables.LOOP_COUNTER);
        DeliverAnswer.Delivered delivered = useCase.ofCase(Variables.caseId(execution), index);
        execution.setVariableLocal(Variables.REFERRAL_ID, delivered.referralId());
        execution.setVariableLocal(Variables.RECEIVING_GROUP, delivered.receivingGroup());
    }
}
