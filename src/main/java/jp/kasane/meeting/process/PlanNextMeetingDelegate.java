package jp.kasane.meeting.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.PlanNextMeeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 次回の開催計画. */
@Component
@DelegateContract(reads = Variables.MEETING_ID)
class PlanNextMeetingDelegate implements JavaDelegate {

    private final PlanNextMeeting useCase;

    PlanNextMeetingDelegate(PlanNextMeeting useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.after((Long) execution.getVariable(Variables.MEETING_ID));
    }
}
