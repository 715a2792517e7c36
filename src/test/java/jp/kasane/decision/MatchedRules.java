package jp.kasane.decision;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Remembers which rules of the last evaluated table matched. */
final class MatchedRules implements DmnDecisionTableEvaluationListener {

    private List<String> ids = List.of();

    /** The engine as the application configures it: FEEL in its default implementation. */
    static DmnEngine listenedTo(MatchedRules matched) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(matched);
        return configuration.buildEngine();
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        ids = event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .toList();
    }

    List<String> ids() {
        return ids;
    }
}
