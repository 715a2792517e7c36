package jp.kasane.followup.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.followup.ReopenAction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The report was sent back: the action is to be carried out again, with the dates that now hold. */
@Component("reopenActionDelegate")
@DelegateContract(
        reads = FollowUpProcess.ACTION_ID,
        writes = {FollowUpProcess.ASSIGNEE_ID, FollowUpProcess.DUE_AT, FollowUpProcess.REMINDER_AT})
class ReopenActionDelegate implements JavaDelegate {
    private final ReopenAction reopenAction;

    ReopenActionDelegate(ReopenAction reopenAction) {
        this.reopenAction = reopenAction;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long actionId = (Long) execution.getVariable(FollowUpProcess.ACTION_ID);
        execution.setVariables(FollowUpProcess.variables(reopenAction.reopen(actionId)));
    }
}
