package jp.kasane.decision;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers, for the calling thread, which rules of which version the last evaluation matched. */
@Component
class RuleTrace implements DmnDecisionEvaluationListener {

    private final ThreadLocal<@Nullable DmnDecisionEvaluationEvent> last = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        last.set(event);
    }

    /** The trace of the evaluation that just ended; each is handed out once. */
    Trace take() {
        DmnDecisionEvaluationEvent event = last.get();
        last.remove();
        if (event == null) {
            throw new IllegalStateException("no decision was evaluated in this thread");
        }
        List<String> rules = new ArrayList<>();
        event.getRequiredDecisionResults().forEach(result -> collect(result, rules));
        collect(event.getDecisionResult(), rules);
        return new Trace(version(event.getDecisionResult().getDecision()), List.copyOf(rules));
    }

    private static void collect(DmnDecisionLogicEvaluationEvent result, List<String> rules) {
        if (result instanceof DmnDecisionTableEvaluationEvent table) {
            String key = table.getDecision().getKey();
            table.getMatchingRules().forEach(rule -> rules.add(key + "/" + rule.getId()));
        }
    }

    private static int version(DmnDecision decision) {
        return ((DecisionDefinition) decision).getVersion();
    }

    record Trace(int version, List<String> rules) {}
}
