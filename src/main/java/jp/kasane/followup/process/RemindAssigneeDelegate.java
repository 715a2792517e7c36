package jp.kasane.followup.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.followup.RemindAssignee;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("remindAssigneeDelegate")
@DelegateContract(reads = FollowUpProcess.ACTION_ID)
class RemindAssigneeDelegate implements JavaDelegate {
    private final RemindAssignee remindAssignee;

    RemindAssigneeDelegate(RemindAssignee remindAssignee) {
        this.remindAssignee = remindAssignee;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindAssignee.remind((Long) execution.getVariable(FollowUpProcess.ACTION_ID));
    }
}
