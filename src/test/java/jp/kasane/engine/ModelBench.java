package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import jp.kasane.modelling.ModelFile;
import jp.kasane.tenancy.TenancyParts;
import jp.kasane.testing.ProcessCoverage;
import jp.kasane.testing.ShippedProcesses;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * The real models and the real guards on a real database, with delegates that only do what a test tells them. Shows
 * what a model does by itself, whatever the use cases behind it do.
 */
final class ModelBench {

    private static final ModelBench SHARED = new ModelBench();

    private final Map<String, JavaDelegate> scripts = new ConcurrentHashMap<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final ProcessEngine engine;

    static ModelBench shared() {
        SHARED.scripts.clear();
        return SHARED;
    }

    private ModelBench() {
        List<Path> files = ShippedProcesses.files();
        files.forEach(this::registerDelegates);
        DataSource database = database();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("model-bench");
        configuration.setDataSource(database);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchema("engine");
        configuration.setDatabaseTablePrefix("engine.");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        UserTaskBridge bridge = new UserTaskBridge(beans.getBeanProvider(UserTaskObserver.class));
        configuration
                .getProcessEnginePlugins()
                .add(new KasaneEnginePlugin(
                        new GuardedExpressionManager(beans),
                        new UserTaskParseListener(bridge),
                        TenancyParts.housekeeping()));
        engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        files.forEach(file ->
                deployment.addModelInstance(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile())));
        deployment.deploy();
    }

    /** Hands a file to the engine itself, past every other check. */
    void deploy(ModelFile file) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(file.name(), new ByteArrayInputStream(file.content()))
                .deploy();
    }

    /** What a delegate does from now on; a delegate that was told nothing does nothing. */
    ModelBench when(String delegate, JavaDelegate script) {
        assertThat(beans.containsBean(delegate)).as(delegate).isTrue();
        scripts.put(delegate, script);
        return this;
    }

    ModelBench when(String delegate, Map<String, Object> variables) {
        return when(delegate, execution -> execution.setVariables(variables));
    }

    void start(String processKey, String businessKey, Map<String, Object> variables) {
        engine.getRuntimeService().startProcessInstanceByKey(processKey, businessKey, variables);
    }

    void message(String name, String businessKey, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(name)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlate();
    }

    void message(String name, String businessKey) {
        message(name, businessKey, Map.of());
    }

    /** The only open task of that kind. */
    Task task(String businessKey, String definitionKey) {
        List<Task> found = tasks(businessKey, definitionKey);
        assertThat(found)
                .as("%s of %s, open: %s", definitionKey, businessKey, openTasks(businessKey))
                .hasSize(1);
        return found.get(0);
    }

    List<Task> tasks(String businessKey, String definitionKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(definitionKey)
                .list();
    }

    List<String> openTasks(String businessKey) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    void complete(String businessKey, String definitionKey, Map<String, Object> variables) {
        complete(task(businessKey, definitionKey), variables);
    }

    void complete(String businessKey, String definitionKey) {
        complete(businessKey, definitionKey, Map.of());
    }

    void complete(Task task, Map<String, Object> variables) {
        engine.getTaskService().complete(task.getId(), variables);
    }

    String groupOf(Task task) {
        return engine.getTaskService()
                .getIdentityLinksForTask(task.getId())
                .get(0)
                .getGroupId();
    }

    Object variable(Task task, String name) {
        return engine.getTaskService().getVariable(task.getId(), name);
    }

    /** Lets a timer go off. */
    void fire(String businessKey, String timerId) {
        String instance = instanceOf(businessKey);
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timerId)
                .singleResult();
        assertThat(job).as("timer %s", timerId).isNotNull();
        engine.getManagementService().executeJob(job.getId());
    }

    boolean hasTimer(String businessKey, String timerId) {
        return engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instanceOf(businessKey))
                        .activityId(timerId)
                        .count()
                > 0;
    }

    boolean isOver(String businessKey) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                == 0;
    }

    /** Activities that were entered, in no particular order, repeats included. */
    List<String> path(String businessKey) {
        List<String> path = new ArrayList<>();
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .forEach(path::add));
        return path;
    }

    /** Fails, naming what is missing, unless at least 95 % of the model's flow nodes were executed. */
    void assertCovered(String processKey) {
        ProcessCoverage.collect(engine);
        assertThat(ProcessCoverage.of(processKey).percent())
                .as("%s", ProcessCoverage.of(processKey))
                .isGreaterThanOrEqualTo(95.0);
    }

    private String instanceOf(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    private void registerDelegates(Path file) {
        Map<String, String> delegates = new HashMap<>();
        var model = Bpmn.readModelFromFile(file.toFile());
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> delegates.put(task.getId(), task.getCamundaDelegateExpression()));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> delegates.put(task.getId(), task.getCamundaDelegateExpression()));
        delegates.values().stream()
                .map(expression -> expression.substring(2, expression.length() - 1))
                .filter(name -> !beans.containsBean(name))
                .forEach(name -> beans.addBean(name, scripted(name)));
    }

    private JavaDelegate scripted(String name) {
        return execution -> {
            JavaDelegate script = scripts.get(name);
            if (script != null) {
                script.execute(execution);
            }
        };
    }

    private static DataSource database() {
        try {
            DataSource database = EmbeddedPostgres.builder().start().getPostgresDatabase();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA engine");
                statement.execute("ALTER DATABASE postgres SET search_path TO engine");
            }
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
