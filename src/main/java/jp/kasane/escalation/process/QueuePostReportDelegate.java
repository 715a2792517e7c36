package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.QueuePostReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_QueuePostReport}. */
@Component("queuePostReportDelegate")
@DelegateContract(reads = Variables.CASE_ID)
class QueuePostReportDelegate implements JavaDelegate {

    private final QueuePostReport useCase;

    QueuePostReportDelegate(QueuePostReport useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.forCase(Variables.caseId(execution));
    }
}
