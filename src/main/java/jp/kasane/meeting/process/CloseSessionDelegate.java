package jp.kasane.meeting.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.ConcludeSession;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 閉会: tells every conclusion and drafts the minutes. */
@Component
@DelegateContract(reads = Variables.MEETING_ID)
class CloseSessionDelegate implements JavaDelegate {

    private final ConcludeSession useCase;

    CloseSessionDelegate(ConcludeSession useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of((Long) execution.getVariable(Variables.MEETING_ID));
    }
}
