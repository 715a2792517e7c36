package jp.kasane.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** Guards of models, expressions and variables, and the worklist's listener. */
final class KasaneEnginePlugin extends AbstractProcessEnginePlugin {

    private final ExpressionManager expressions;
    private final BpmnParseListener userTasks;

    KasaneEnginePlugin(ExpressionManager expressions, BpmnParseListener userTasks) {
        this.expressions = expressions;
        this.userTasks = userTasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
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
}
