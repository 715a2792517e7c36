package jp.kasane.escalation.process;

import java.util.List;
import java.util.Set;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.shared.SubjectType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code that carries cases up and answers down expects of its processes. */
@Configuration(proxyBeanMethods = false)
class LadderContracts {

    /** Every municipality's ladder; the profile names the one that new cases climb. */
    @Bean
    ProcessContract ladderContract() {
        return new ProcessContract(
                "*CaseEscalationProcess",
                Set.of(Variables.CASE_ID, Variables.CASE_NUMBER, Variables.REFERRAL_ID, Variables.ASSESSMENT_DUE),
                List.of(
                        ofCase("casework/assess-case", "UserTask_AssessCase"),
                        ofCase("escalation/monitor-case", "UserTask_MonitorCase", Variables.MONITORING),
                        ofReferral("escalation/acknowledge-answer", "UserTask_AcknowledgeAnswer")),
                List.of(new MessageContract("NewSupportAvailable", true, Set.of(Variables.REFERRAL_ID))));
    }

    @Bean
    ProcessContract deliberationContract() {
        return new ProcessContract(
                "CouncilDeliberationProcess",
                Set.of(),
                List.of(
                        ofReferral("escalation/accept-referral", "UserTask_AcceptReferral", Variables.ACCEPTED),
                        ofCase(
                                "escalation/confirm-proposal",
                                "UserTask_ConfirmProposal",
                                Variables.OUTCOME,
                                Variables.SHARE_SUCCESS)),
                List.of(new MessageContract("DeliberationConcluded", true, Set.of())));
    }

    @Bean
    ProcessContract careConferenceContract() {
        return new ProcessContract(
                "UrgentCareConferenceProcess",
                Set.of(),
                List.of(ofCase("escalation/convene-care-conference", "UserTask_ConveneCareConference")),
                List.of(new MessageContract("CareConferenceConcluded", true, Set.of())));
    }

    private static FormContract ofCase(String formKey, String element, String... writes) {
        return new FormContract(formKey, element, SubjectType.CASE, Set.of(writes));
    }

    private static FormContract ofReferral(String formKey, String element, String... writes) {
        return new FormContract(formKey, element, SubjectType.REFERRAL, Set.of(writes));
    }
}
