package jp.kasane.followup.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.followup.CompleteAction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("completeActionDelegate")
@DelegateContract(reads = FollowUpProcess.ACTION_ID)
class CompleteActionDelegate implements JavaDelegate {
    private final CompleteAction completeAction;

    CompleteActionDelegate(CompleteAction completeAction) {
        this.completeAction = completeAction;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completeAction.complete((Long) execution.getVariable(FollowUpProcess.ACTION_ID));
    }
}
