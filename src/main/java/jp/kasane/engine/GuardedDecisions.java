package jp.kasane.engine;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;

/** Decisions that speak FEEL in tables and nothing else. */
final class GuardedDecisions {

    private GuardedDecisions() {}

    static DefaultDmnEngineConfiguration configuration() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setScriptEngineResolver(language -> {
            throw new ProcessEngineException("decisions carry no scripts");
        });
        configuration.getTransformer().getTransformListeners().add(new DecisionGuard());
        return configuration;
    }
}
