package jp.kasane.systembuilding.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.systembuilding.AnswerRejection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("answerRejectionDelegate")
@DelegateContract(reads = IssueProcess.ISSUE_ID, writes = IssueProcess.ANSWER_COUNT)
class AnswerRejectionDelegate implements JavaDelegate {
    private final AnswerRejection answerRejection;

    AnswerRejectionDelegate(AnswerRejection answerRejection) {
        this.answerRejection = answerRejection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int count = answerRejection.answer((Long) execution.getVariable(IssueProcess.ISSUE_ID));
        execution.setVariable(IssueProcess.ANSWER_COUNT, count);
    }
}
