package jp.kasane.escalation.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.escalation.ScheduleMonitoring;
import jp.kasane.escalation.model.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ServiceTask_ScheduleMonitoring}. */
@Component("scheduleMonitoringDelegate")
@DelegateContract(reads = Variables.CASE_ID, writes = Variables.MONITORING_DUE)
class ScheduleMonitoringDelegate implements JavaDelegate {

    private final ScheduleMonitoring useCase;

    ScheduleMonitoringDelegate(ScheduleMonitoring useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variables.MONITORING_DUE, Deadlines.closingOf(useCase.next(Variables.caseId(execution))));
    }
}
