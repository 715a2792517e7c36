package jp.kasane.meeting.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.GiveItemsBack;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 中止: the items wait again. */
@Component
@DelegateContract(reads = Variables.MEETING_ID)
class CancelMeetingDelegate implements JavaDelegate {

    private final GiveItemsBack useCase;

    CancelMeetingDelegate(GiveItemsBack useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.ofCancelled((Long) execution.getVariable(Variables.MEETING_ID));
    }
}
