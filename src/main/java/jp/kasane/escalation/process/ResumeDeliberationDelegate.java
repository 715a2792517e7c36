package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.ResumeDeliberation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_ResumeDeliberation}. */
@Component("resumeDeliberationDelegate")
@DelegateContract(reads = Variables.DELIBERATION_ID, writes = Variables.OUTCOME)
class ResumeDeliberationDelegate implements JavaDelegate {

    private final ResumeDeliberation useCase;

    ResumeDeliberationDelegate(ResumeDeliberation useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variables.OUTCOME,
                useCase.of(Variables.deliberationId(execution)).name());
    }
}
