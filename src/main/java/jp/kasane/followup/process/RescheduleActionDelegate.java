package jp.kasane.followup.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.followup.ReadAction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes assignee and dates from the record, so that the new timers cannot differ from it. */
@Component("rescheduleActionDelegate")
@DelegateContract(
        reads = FollowUpProcess.ACTION_ID,
        writes = {FollowUpProcess.ASSIGNEE_ID, FollowUpProcess.DUE_AT, FollowUpProcess.REMINDER_AT})
class RescheduleActionDelegate implements JavaDelegate {
    private final ReadAction readAction;

    RescheduleActionDelegate(ReadAction readAction) {
        this.readAction = readAction;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long actionId = (Long) execution.getVariable(FollowUpProcess.ACTION_ID);
        execution.setVariables(FollowUpProcess.variables(readAction.stored(actionId)));
    }
}
