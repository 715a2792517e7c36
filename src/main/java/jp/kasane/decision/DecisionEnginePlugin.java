package jp.kasane.decision;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets {@link RuleTrace} listen to the decision engine. */
@Component
class DecisionEnginePlugin extends AbstractProcessEnginePlugin {

    private final RuleTrace trace;

    DecisionEnginePlugin(RuleTrace trace) {
        this.trace = trace;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions = configuration.getDmnEngineConfiguration() == null
                ? (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                : configuration.getDmnEngineConfiguration();
        decisions.getCustomPostDecisionEvaluationListeners().add(trace);
        configuration.setDmnEngineConfiguration(decisions);
    }
}
