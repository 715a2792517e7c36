package jp.kasane.engine;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Decisions that speak FEEL in tables and nothing else. */
final class GuardedDecisions {

    private GuardedDecisions() {}

    /** Adds to what others have configured already, in whatever order. */
    static void guard(ProcessEngineConfigurationImpl engine) {
        DefaultDmnEngineConfiguration configuration = engine.getDmnEngineConfiguration() == null
                ? (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                : engine.getDmnEngineConfiguration();
        configuration.setScriptEngineResolver(language -> {
            throw new ProcessEngineException("decisions carry no scripts");
        });
        configuration.getTransformer().getTransformListeners().add(new DecisionGuard());
        engine.setDmnEngineConfiguration(configuration);
    }
}
