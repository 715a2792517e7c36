package jp.kasane.engine;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.tenancy.Housekeeping;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** Guards of models, expressions and variables, and the worklist's listener. */
final class KasaneEnginePlugin extends AbstractProcessEnginePlugin {

    private final ExpressionManager expressions;
    private final BpmnParseListener userTasks;

    private final Housekeeping housekeeping;

    KasaneEnginePlugin(ExpressionManager expressions, BpmnParseListener userTasks, Housekeeping housekeeping) {
        this.expressions = expressions;
        this.userTasks = userTasks;
        this.housekeeping = housekeeping;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // the engine's first steps, such as the job that cleans up history, are for no municipality in particular
        housekeeping.begin();
        configuration.setExpressionManager(expressions);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableScriptCompilation(false);
        configuration.setBpmnParseFactory(GuardedParse::new);
        configuration.setScriptFactory(new NoScripts());
        configuration.setArtifactFactory(new NoArtifacts());
        GuardedDecisions.guard(configuration);
        configuration.setCustomHistoryLevels(List.of(new KasaneHistoryLevel()));
        configuration.setHistory(KasaneHistoryLevel.NAME);
        configuration.getCustomHistoryEventHandlers().add(new VariableGuard());
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(userTasks);
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine processEngine) {
        housekeeping.end();
    }
}
