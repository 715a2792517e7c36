package jp.kasane.followup.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.followup.MarkOverdue;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("markOverdueDelegate")
@DelegateContract(reads = FollowUpProcess.ACTION_ID)
class MarkOverdueDelegate implements JavaDelegate {
    private final MarkOverdue markOverdue;

    MarkOverdueDelegate(MarkOverdue markOverdue) {
        this.markOverdue = markOverdue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        markOverdue.mark((Long) execution.getVariable(FollowUpProcess.ACTION_ID));
    }
}
