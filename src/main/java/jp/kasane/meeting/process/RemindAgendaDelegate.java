package jp.kasane.meeting.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.RemindAgenda;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 議題締切の知らせ. */
@Component
@DelegateContract(reads = Variables.MEETING_ID)
class RemindAgendaDelegate implements JavaDelegate {

    private final RemindAgenda useCase;

    RemindAgendaDelegate(RemindAgenda useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of((Long) execution.getVariable(Variables.MEETING_ID));
    }
}
