package jp.kasane.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.DecisionService;

/** The decisions that Kasane asks on a case's way, with the inputs that it would compute from its records. */
final class BareDecisions {

    private static final AtomicLong IDS = new AtomicLong();

    private BareDecisions() {}

    static long nextId() {
        return IDS.incrementAndGet();
    }

    static void urgency(DecisionService decisions) {
        evaluate(
                decisions,
                "UrgencyDecision",
                Map.of(
                        "threatToLife", false,
                        "housingLoss", false,
                        "noFood", false,
                        "abuse", false,
                        "statedUrgency", "NORMAL"));
    }

    static void agenda(DecisionService decisions) {
        evaluate(
                decisions,
                "AgendaPriorityDecision",
                Map.of("kind", "NEW", "urgency", "NORMAL", "waitingDays", 0, "carriedOver", false));
    }

    static void followUp(DecisionService decisions) {
        evaluate(decisions, "FollowUpScheduleDecision", Map.of("urgency", "NORMAL", "stability", "NEW"));
    }

    static String escalation(DecisionService decisions, String layer, String layerAbove) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "timesDiscussed", 1,
                "fieldCount", 1,
                "urgency", "NORMAL",
                "similarCases", 0,
                "similarDistricts", 0,
                "overdueActions", 0,
                "goodPractice", false,
                "becameUrgent", false));
        inputs.put("conclusion", layerAbove.isEmpty() ? "SUPPORT_FOUND" : "SUPPORT_NOT_FOUND");
        inputs.put("hasLayerAbove", !layerAbove.isEmpty());
        inputs.put("layer", layer);
        inputs.put("layerAbove", layerAbove);
        return String.valueOf(evaluate(decisions, "EscalationDecision", inputs).get("outcome"));
    }

    private static Map<String, Object> evaluate(DecisionService decisions, String key, Map<String, Object> inputs) {
        return decisions
                .evaluateDecisionByKey(key)
                .variables(new HashMap<>(inputs))
                .evaluate()
                .getSingleResult();
    }
}
