package jp.kasane.systembuilding.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.systembuilding.AnswerOrigins;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("answerOriginsDelegate")
@DelegateContract(reads = IssueProcess.ISSUE_ID, writes = IssueProcess.ANSWER_COUNT)
class AnswerOriginsDelegate implements JavaDelegate {
    private final AnswerOrigins answerOrigins;

    AnswerOriginsDelegate(AnswerOrigins answerOrigins) {
        this.answerOrigins = answerOrigins;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int count = answerOrigins.answer((Long) execution.getVariable(IssueProcess.ISSUE_ID));
        execution.setVariable(IssueProcess.ANSWER_COUNT, count);
    }
}
