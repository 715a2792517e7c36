package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** A decision engine of its own, for one trial: it knows nothing of the running system and leaves nothing behind. */
final class TrialEngine {

    private final Map<String, List<String>> hits = new LinkedHashMap<>();
    private final DmnEngine engine;

    TrialEngine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        this.engine = configuration.buildEngine();
    }

    /**
     * @return rows of outputs
     * @throws org.camunda.bpm.dmn.engine.DmnEngineException when it cannot be evaluated, e.g. for a clash
     */
    List<Map<String, Object>> evaluate(DmnModelInstance model, String key, Map<String, Object> inputs) {
        hits.clear();
        DmnDecisionResult result = engine.evaluateDecision(engine.parseDecision(key, model), inputs);
        return result.getResultList();
    }

    /**
     * All rules of a table that are met, whatever its hit policy allows.
     *
     * @param inputs with the answers of the decisions that it requires
     */
    List<Map<String, Object>> evaluateAlone(DmnModelInstance model, String key, Map<String, Object> inputs) {
        DmnModelInstance alone = model.clone();
        Decision decision = alone.getModelElementById(key);
        decision.getInformationRequirements().clear();
        DecisionTable table = (DecisionTable) decision.getExpression();
        table.setHitPolicy(HitPolicy.COLLECT);
        return engine.evaluateDecision(engine.parseDecision(key, alone), inputs).getResultList();
    }

    /** Ids of the rules that were met, by decision, in the order of evaluation. */
    Map<String, List<String>> hits() {
        return new LinkedHashMap<>(hits);
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        List<String> rules = new ArrayList<>();
        event.getMatchingRules().forEach(rule -> rules.add(rule.getId()));
        hits.put(event.getDecision().getKey(), rules);
    }
}
