package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.SubmitToBacklog;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_SubmitToBacklog}. */
@Component("submitToBacklogDelegate")
@DelegateContract(
        reads = {Variables.CASE_ID, Variables.LAYER, Variables.REFERRAL_ID},
        writes = {Variables.DELIBERATION_ID, Variables.COUNCIL_CODE, Variables.SECRETARIAT_GROUP, Variables.REFERRED})
class SubmitToBacklogDelegate implements JavaDelegate {

    private final SubmitToBacklog useCase;

    SubmitToBacklogDelegate(SubmitToBacklog useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SubmitToBacklog.Submitted submitted = useCase.toLayer(
                Variables.caseId(execution),
                Variables.text(execution, Variables.LAYER),
                Variables.referralId(execution));
        execution.setVariable(Variables.DELIBERATION_ID, submitted.deliberationId());
        execution.setVariable(Variables.COUNCIL_CODE, submitted.councilCode());
        execution.setVariable(Variables.SECRETARIAT_GROUP, submitted.secretariatGroup());
        execution.setVariable(Variables.REFERRED, submitted.referred());
    }
}
