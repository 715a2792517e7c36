package jp.kasane.engine;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** One case on the bench, and what the people around it do. Referral 41 is whatever was referred last. */
final class EscalationBench {

    private static final Date DUE = Date.from(Instant.parse("2030-04-10T00:00:00Z"));

    final ModelBench bench = ModelBench.shared();
    final String number;

    EscalationBench(String number) {
        this.number = number;
        bench.when("submitToBacklogDelegate", execution -> {
            execution.setVariable("deliberationId", 9L);
            execution.setVariable("councilCode", "C");
            execution.setVariable("secretariatGroup", execution.getVariable("layer") + ":SECRETARIAT");
            execution.setVariable("referred", !Long.valueOf(0).equals(execution.getVariable("referralId")));
        });
        bench.when("summonConferenceDelegate", Map.of("convenerGroup", "CARE:CONVENER", "conferenceDeadline", DUE));
        bench.when("resumeDeliberationDelegate", Map.of("outcome", "CONTINUE"));
        bench.when("scheduleMonitoringDelegate", Map.of("monitoringDue", DUE));
        bench.when("deliverAnswerDelegate", execution -> {
            int index = (Integer) execution.getVariable("loopCounter");
            execution.setVariableLocal("referralId", 100L + index);
            execution.setVariableLocal("receivingGroup", "D0" + index + ":SECRETARIAT");
        });
        answers(0);
        urgency("NORMAL");
    }

    EscalationBench urgency(String urgency) {
        bench.when("decideUrgencyDelegate", Map.of("urgency", urgency));
        return this;
    }

    EscalationBench answers(int count) {
        bench.when("prepareAnswersDelegate", Map.of("answerCount", count, "monitoringDue", DUE));
        return this;
    }

    EscalationBench received(String processKey) {
        bench.start(processKey, number, Map.of("caseId", 1L, "caseNumber", number, "assessmentDue", DUE));
        bench.complete(number, "UserTask_AssessCase");
        return this;
    }

    EscalationBench submitted(String layer, long referralId) {
        Map<String, Object> variables = new HashMap<>(Map.of("caseId", 1L, "caseNumber", number));
        variables.putAll(Map.of("layer", layer, "referralId", referralId));
        bench.start("CouncilDeliberationProcess", number, variables);
        return this;
    }

    EscalationBench accepted() {
        bench.complete(number, "UserTask_AcceptReferral", Map.of("accepted", true));
        return this;
    }

    EscalationBench returned() {
        bench.complete(
                number, "UserTask_AcceptReferral", Map.of("accepted", false, "outcome", "RETURNED", "referralId", 0L));
        return this;
    }

    EscalationBench concluded(String outcome) {
        return concluded(outcome, false);
    }

    EscalationBench concluded(String outcome, boolean shareSuccess) {
        bench.when("decideEscalationDelegate", Map.of("proposedOutcome", outcome, "referralId", referral(outcome)));
        bench.message("DeliberationConcluded", number);
        bench.complete(number, "UserTask_ConfirmProposal", Map.of("outcome", outcome, "shareSuccess", shareSuccess));
        return this;
    }

    EscalationBench conferred() {
        bench.complete(number, "UserTask_ConveneCareConference");
        bench.message("CareConferenceConcluded", number);
        return this;
    }

    EscalationBench monitored(String monitoring) {
        bench.complete(number, "UserTask_MonitorCase", Map.of("monitoring", monitoring));
        return this;
    }

    private static long referral(String outcome) {
        return "UP".equals(outcome) ? 41L : 0L;
    }
}
