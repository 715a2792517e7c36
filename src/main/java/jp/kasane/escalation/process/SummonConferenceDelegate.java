package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.SummonConference;
import jp.kasane.escalation.model.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_SummonConference}. */
@Component("summonConferenceDelegate")
@DelegateContract(
        reads = Variables.CASE_ID,
        writes = {Variables.CONVENER_GROUP, Variables.CONFERENCE_DEADLINE})
class SummonConferenceDelegate implements JavaDelegate {

    private final SummonConference useCase;

    SummonConferenceDelegate(SummonConference useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SummonConference.Summons summons = useCase.forCase(Variables.caseId(execution));
        execution.setVariable(Variables.CONVENER_GROUP, summons.convenerGroup());
        execution.setVariable(Variables.CONFERENCE_DEADLINE, Deadlines.at(summons.deadline()));
    }
}
