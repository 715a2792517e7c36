package jp.kasane.modelling.replay;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A decision engine of its own: it knows neither the live engine nor the database, and FEEL is the only language it
 * speaks.
 */
final class TableEngine {

    private final ThreadLocal<@Nullable DmnDecisionEvaluationEvent> last = new ThreadLocal<>();
    private final DmnEngine engine;

    TableEngine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionEvaluationListeners().add(last::set);
        configuration.setElProvider(expression -> {
            throw new IllegalArgumentException("only FEEL is evaluated");
        });
        configuration.setScriptEngineResolver(language -> {
            throw new IllegalArgumentException("only FEEL is evaluated, not " + language);
        });
        this.engine = configuration.buildEngine();
    }

    DmnEngine engine() {
        return engine;
    }

    /** Rules that the calling thread's last evaluation matched, required decisions first. */
    List<String> takeRules() {
        DmnDecisionEvaluationEvent event = last.get();
        last.remove();
        List<String> rules = new ArrayList<>();
        if (event != null) {
            event.getRequiredDecisionResults().forEach(result -> collect(result, rules));
            collect(event.getDecisionResult(), rules);
        }
        return rules;
    }

    private static void collect(DmnDecisionLogicEvaluationEvent result, List<String> rules) {
        if (result instanceof DmnDecisionTableEvaluationEvent table) {
            String key = table.getDecision().getKey();
            table.getMatchingRules().forEach(rule -> rules.add(key + "/" + rule.getId()));
        }
    }
}
