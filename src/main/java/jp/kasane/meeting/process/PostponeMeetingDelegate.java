package jp.kasane.meeting.process;

import java.util.Date;
import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.GiveItemsBack;
import jp.kasane.meeting.Meeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 延期: the items wait again and the timers get the new dates. */
@Component
@DelegateContract(
        reads = Variables.MEETING_ID,
        writes = {Variables.AGENDA_OPENS_AT, Variables.AGENDA_DEADLINE, Variables.STARTS_AT})
class PostponeMeetingDelegate implements JavaDelegate {

    private final GiveItemsBack useCase;

    PostponeMeetingDelegate(GiveItemsBack useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Meeting meeting = useCase.ofPostponed((Long) execution.getVariable(Variables.MEETING_ID));
        execution.setVariable(
                Variables.AGENDA_OPENS_AT, Date.from(meeting.agendaOpensAt().toInstant()));
        execution.setVariable(
                Variables.AGENDA_DEADLINE, Date.from(meeting.agendaDeadline().toInstant()));
        execution.setVariable(Variables.STARTS_AT, Date.from(meeting.startsAt().toInstant()));
    }
}
