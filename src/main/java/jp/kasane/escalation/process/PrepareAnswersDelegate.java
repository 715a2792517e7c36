package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.PrepareAnswers;
import jp.kasane.escalation.model.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_PrepareAnswers}. */
@Component("prepareAnswersDelegate")
@DelegateContract(
        reads = Variables.CASE_ID,
        writes = {Variables.ANSWER_COUNT, Variables.MONITORING_DUE})
class PrepareAnswersDelegate implements JavaDelegate {

    private final PrepareAnswers useCase;

    PrepareAnswersDelegate(PrepareAnswers useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PrepareAnswers.Prepared prepared = useCase.forCase(Variables.caseId(execution));
        execution.setVariable(Variables.ANSWER_COUNT, prepared.answerCount());
        execution.setVariable(Variables.MONITORING_DUE, Deadlines.closingOf(prepared.monitoringDue()));
    }
}
