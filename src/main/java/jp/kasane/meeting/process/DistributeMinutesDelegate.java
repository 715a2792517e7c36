package jp.kasane.meeting.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.DistributeMinutes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 配布. */
@Component
@DelegateContract(reads = Variables.MEETING_ID)
class DistributeMinutesDelegate implements JavaDelegate {

    private final DistributeMinutes useCase;

    DistributeMinutesDelegate(DistributeMinutes useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of((Long) execution.getVariable(Variables.MEETING_ID));
    }
}
