package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.DecideEscalation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code BusinessRuleTask_DecideEscalation}. */
@Component("decideEscalationDelegate")
@DelegateContract(
        reads = Variables.DELIBERATION_ID,
        writes = {Variables.PROPOSED_OUTCOME, Variables.DECISION_RECORD_ID, Variables.REFERRAL_ID})
class DecideEscalationDelegate implements JavaDelegate {

    private final DecideEscalation useCase;

    DecideEscalationDelegate(DecideEscalation useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DecideEscalation.Proposal proposal = useCase.after(Variables.deliberationId(execution));
        execution.setVariable(Variables.PROPOSED_OUTCOME, proposal.outcome().name());
        execution.setVariable(Variables.DECISION_RECORD_ID, proposal.decisionRecordId());
        execution.setVariable(Variables.REFERRAL_ID, proposal.referralId());
    }
}
