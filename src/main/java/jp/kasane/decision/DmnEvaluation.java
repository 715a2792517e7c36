package jp.kasane.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the engine for the active version of a decision. */
@Component
class DmnEvaluation {

    private final DecisionService decisions;
    private final RuleTrace trace;

    DmnEvaluation(DecisionService decisions, RuleTrace trace) {
        this.decisions = decisions;
        this.trace = trace;
    }

    /** @throws IllegalStateException when not exactly one rule matched: the table has a gap or an overlap */
    EvaluatedDecision evaluate(String key, Map<String, ?> inputs) {
        DmnDecisionResult result = decisions
                .evaluateDecisionByKey(key)
                .variables(new HashMap<>(inputs))
                .evaluate();
        RuleTrace.Trace matched = trace.take();
        List<Map<String, Object>> rows = result.getResultList();
        if (rows.size() != 1) {
            throw new IllegalStateException(key + " answered " + rows.size() + " rows for " + inputs);
        }
        return new EvaluatedDecision(key, matched.version(), rows.get(0), matched.rules());
    }
}
