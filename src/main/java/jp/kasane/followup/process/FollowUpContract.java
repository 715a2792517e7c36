package jp.kasane.followup.process;

import java.util.List;
import java.util.Set;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.shared.SubjectType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code that follows actions up expects of {@code FollowUpActionProcess}. */
@Configuration(proxyBeanMethods = false)
class FollowUpContract {

    @Bean
    ProcessContract followUpProcessContract() {
        return new ProcessContract(
                FollowUpProcess.KEY,
                Set.of(
                        FollowUpProcess.ACTION_ID,
                        FollowUpProcess.ASSIGNEE_ID,
                        FollowUpProcess.DUE_AT,
                        FollowUpProcess.REMINDER_AT,
                        FollowUpProcess.SECRETARIAT_GROUP),
                List.of(
                        form("followup/report-action", FollowUpProcess.CARRY_OUT),
                        form("followup/chase-overdue", FollowUpProcess.CHASE),
                        form("followup/verify-report", FollowUpProcess.VERIFY, FollowUpProcess.VERIFIED)),
                List.of(
                        new MessageContract(FollowUpProcess.RESCHEDULED, true, Set.of()),
                        new MessageContract(FollowUpProcess.WITHDRAWN, true, Set.of())));
    }

    private static FormContract form(String formKey, String element, String... writes) {
        return new FormContract(formKey, element, SubjectType.ACTION, Set.of(writes));
    }
}
