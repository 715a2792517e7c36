package jp.kasane.meeting.process;

import jp.kasane.engine.DelegateContract;
import jp.kasane.meeting.InviteMembers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 招集: invites the members. */
@Component
@DelegateContract(reads = Variables.MEETING_ID)
class ConveneMeetingDelegate implements JavaDelegate {

    private final InviteMembers useCase;

    ConveneMeetingDelegate(InviteMembers useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.to((Long) execution.getVariable(Variables.MEETING_ID));
    }
}
