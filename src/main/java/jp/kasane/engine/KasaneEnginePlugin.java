package jp.kasane.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** Guards of models, expressions and variables, worklist listener, and the index that the engine's own DDL lacks. */
final class KasaneEnginePlugin extends AbstractProcessEnginePlugin {

    /** Every completion of a task looks for subtasks by this column; without the index that is a full scan. */
    private static final String SUBTASK_INDEX =
            "CREATE INDEX IF NOT EXISTS kasane_ru_task_parent ON engine.act_ru_task (parent_task_id_)";

    private final ExpressionManager expressions;
    private final BpmnParseListener userTasks;
    private final DataSource dataSource;

    KasaneEnginePlugin(ExpressionManager expressions, BpmnParseListener userTasks, DataSource dataSource) {
        this.expressions = expressions;
        this.userTasks = userTasks;
        this.dataSource = dataSource;
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

    @Override
    public void postProcessEngineBuild(ProcessEngine processEngine) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SUBTASK_INDEX);
        } catch (SQLException e) {
            throw new ProcessEngineException("the index on subtasks could not be made", e);
        }
    }
}
