package jp.kasane.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The same beans as Kasane's, doing nothing but deciding and setting the variables that Kasane's set. */
final class BareDelegates {

    /** Escalations of a case that found its support at the fourth layer. */
    private static final int ANSWERS = 3;

    private BareDelegates() {}

    static Map<String, JavaDelegate> all() {
        Map<String, JavaDelegate> all = new HashMap<>();
        List.of(
                        "conveneMeeting",
                        "closeSession",
                        "distributeMinutes",
                        "planNextMeeting",
                        "referUp",
                        "closeCase",
                        "completeAction")
                .forEach(name -> all.put(name + "Delegate", execution -> {}));
        all.put("decideUrgencyDelegate", execution -> execution.setVariable("urgency", "NORMAL"));
        all.put("submitToBacklogDelegate", BareDelegates::submit);
        all.put("decideEscalationDelegate", BareDelegates::decide);
        all.put("prepareAnswersDelegate", BareDelegates::prepareAnswers);
        all.put("deliverAnswerDelegate", BareDelegates::deliver);
        return all;
    }

    private static void submit(DelegateExecution execution) {
        String council = String.valueOf(execution.getVariable("layer"));
        execution.setVariable("deliberationId", BareDecisions.nextId());
        execution.setVariable("councilCode", council);
        execution.setVariable("secretariatGroup", council + ":SECRETARIAT");
        execution.setVariable("referred", !council.equals("AREA"));
    }

    private static void decide(DelegateExecution execution) {
        String layer = String.valueOf(execution.getVariable("layer"));
        String outcome = BareDecisions.escalation(
                execution.getProcessEngineServices().getDecisionService(), layer, Ladder.above(layer));
        execution.setVariable("proposedOutcome", outcome);
        execution.setVariable("decisionRecordId", BareDecisions.nextId());
        execution.setVariable("referralId", outcome.equals("UP") ? BareDecisions.nextId() : 0L);
    }

    private static void prepareAnswers(DelegateExecution execution) {
        BareDecisions.followUp(execution.getProcessEngineServices().getDecisionService());
        execution.setVariable("answerCount", ANSWERS);
        execution.setVariable("monitoringDue", Ladder.inDays(30));
    }

    private static void deliver(DelegateExecution execution) {
        int index = (Integer) execution.getVariable("loopCounter");
        execution.setVariableLocal("referralId", BareDecisions.nextId());
        execution.setVariableLocal("receivingGroup", Ladder.LAYERS.get(index) + ":SECRETARIAT");
    }
}
