package jp.kasane.systembuilding.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.systembuilding.ProposeToSystem;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component("proposeToSystemDelegate")
@DelegateContract(reads = IssueProcess.ISSUE_ID)
class ProposeToSystemDelegate implements JavaDelegate {
    private final ProposeToSystem proposeToSystem;

    ProposeToSystemDelegate(ProposeToSystem proposeToSystem) {
        this.proposeToSystem = proposeToSystem;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposeToSystem.propose((Long) execution.getVariable(IssueProcess.ISSUE_ID));
    }
}
