package jp.kasane.meeting.process;

import java.util.List;
import java.util.Set;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.shared.SubjectType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code that moves meetings expects of {@code MeetingCycleProcess}. */
@Configuration(proxyBeanMethods = false)
class MeetingCycleContract {

    @Bean
    ProcessContract meetingContract() {
        return new ProcessContract(
                MeetingCycle.KEY,
                Set.of(
                        Variables.MEETING_ID,
                        Variables.COUNCIL_CODE,
                        Variables.SECRETARIAT_GROUP,
                        Variables.CHAIR_GROUP,
                        Variables.AGENDA_OPENS_AT,
                        Variables.AGENDA_DEADLINE,
                        Variables.STARTS_AT),
                List.of(
                        form("meeting/set-agenda", "UserTask_SetAgenda"),
                        form("meeting/hold-session", "UserTask_HoldSession"),
                        form("meeting/approve-minutes", "UserTask_ApproveMinutes")),
                List.of(
                        new MessageContract("AgendaStarted", false, Set.of()),
                        new MessageContract("MeetingPostponed", true, Set.of()),
                        new MessageContract("MeetingCancelled", true, Set.of())));
    }

    private static FormContract form(String formKey, String element) {
        return new FormContract(formKey, element, SubjectType.MEETING, Set.of());
    }
}
