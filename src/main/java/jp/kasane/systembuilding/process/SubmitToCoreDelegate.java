package jp.kasane.systembuilding.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.systembuilding.SubmitToCore;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("submitToCoreDelegate")
@DelegateContract(reads = IssueProcess.ISSUE_ID)
class SubmitToCoreDelegate implements JavaDelegate {
    private final SubmitToCore submitToCore;

    SubmitToCoreDelegate(SubmitToCore submitToCore) {
        this.submitToCore = submitToCore;
    }

    @Override
    public void execute(DelegateExecution execution) {
        submitToCore.submit((Long) execution.getVariable(IssueProcess.ISSUE_ID));
    }
}
