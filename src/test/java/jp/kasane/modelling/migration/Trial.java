package jp.kasane.modelling.migration;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import jp.kasane.identity.People;
import jp.kasane.modelling.migration.plan.ModelText;
import jp.kasane.shared.Actor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions of a copy of the case's process under an id of its own, and instances on it. Closing takes all away again. */
final class Trial implements AutoCloseable {

    static final String KEY = "TrialMigrationProcess";
    static final ModelText MODEL =
            ModelText.shipped("escalation/CaseEscalationProcess").with("CaseEscalationProcess", KEY);
    /** No case has it. */
    private static final long NO_CASE = 987_654_321L;

    static final Date DUE = Date.from(Instant.parse("2030-04-10T00:00:00Z"));

    static final Date LATER = Date.from(Instant.parse("2031-04-10T00:00:00Z"));

    private final ApplicationContext context;
    private final List<String> deployments = new ArrayList<>();

    Trial(ApplicationContext context) {
        this.context = context;
    }

    <T> T use(Class<T> type) {
        return context.getBean(type);
    }

    Actor admin() {
        return new Actor(use(People.class).findByLogin("admin").orElseThrow().id());
    }

    /** @return the number of the new version */
    int deploy(ModelText model) {
        Deployment deployment = use(RepositoryService.class)
                .createDeployment()
                .tenantId("himi")
                .name("trial")
                .addInputStream(KEY + ".bpmn", new ByteArrayInputStream(model.bytes()))
                .deploy();
        deployments.add(deployment.getId());
        ProcessDefinition definition = use(RepositoryService.class)
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult();
        writeDown(definition);
        return definition.getVersion();
    }

    /** Pages show a version's picture only when it was activated here. */
    private void writeDown(ProcessDefinition version) {
        use(JdbcTemplate.class)
                .update(
                        "INSERT INTO modelling_version (model_key, kind, name, engine_version, definition_id,"
                                + " deployment_id, file, sha256, origin, activated_at, reason)"
                                + " VALUES (?, 'PROCESS', ?, ?, ?, ?, ?, '', 'DRAFT', now(), '')",
                        KEY,
                        version.getName(),
                        version.getVersion(),
                        version.getId(),
                        version.getDeploymentId(),
                        version.getResourceName());
    }

    /** @return the id of an instance that stands there, on the version that was deployed last */
    String standingAt(String number, String... places) {
        var start = use(RuntimeService.class)
                .createProcessInstanceByKey(KEY)
                .businessKey(number)
                .setVariables(Map.of("caseId", NO_CASE, "caseNumber", number, "monitoring", "CLOSE"))
                .setVariables(Map.of("assessmentDue", DUE, "monitoringDue", LATER))
                .setVariables(Map.of("conferenceDeadline", DUE, "convenerGroup", "CARE:CONVENER"));
        for (String place : places) {
            start = start.startBeforeActivity(place);
        }
        return start.execute().getId();
    }

    MigrationWish wish(int from, int to, Map<String, String> choices) {
        return new MigrationWish(KEY, from, to, InstanceScope.ALL, choices, false);
    }

    /** @return id of the migration, which runs */
    long start(MigrationWish wish) {
        long id = use(PlanMigration.class).plan(wish, "試しに移す", admin());
        use(SteerMigration.class).start(id, admin());
        return id;
    }

    void awaitState(long migration, MigrationState state) {
        await().atMost(30, SECONDS)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> use(ReadMigrations.class).get(migration, admin()).state() == state);
    }

    MigrationTally tally(long migration) {
        return use(ReadMigrations.class).tally(migration, admin());
    }

    List<ReportLine> report(long migration) {
        return use(ReadMigrations.class).report(migration, null, 0, 100, admin());
    }

    int versionOf(String instance) {
        ProcessInstance running = Objects.requireNonNull(use(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult());
        return use(RepositoryService.class)
                .getProcessDefinition(running.getProcessDefinitionId())
                .getVersion();
    }

    Task task(String instance) {
        return use(TaskService.class)
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    /** When the only timer of the instance goes off. */
    Date timeLimitOf(String instance) {
        return use(ManagementService.class)
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getDuedate();
    }

    /** A transaction in which something was done and that ends when the result is completed. */
    CompletableFuture<Void> holding(Runnable work, CompletableFuture<Void> release) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Void> ended =
                CompletableFuture.runAsync(() -> use(TransactionTemplate.class).executeWithoutResult(status -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (RuntimeException failure) {
                        done.completeExceptionally(failure);
                        throw failure;
                    }
                    release.join();
                }));
        done.join();
        return ended;
    }

    /** Until some transaction waits for a lock that another one holds. */
    void awaitSomebodyWaiting() {
        await().atMost(20, SECONDS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") > 0);
    }

    private long count(String sql) {
        Supplier<Long> query = () -> use(JdbcTemplate.class).queryForObject(sql, Long.class);
        return Objects.requireNonNull(query.get());
    }

    @Override
    public void close() {
        use(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(each -> use(RuntimeService.class).deleteProcessInstance(each.getId(), "over"));
        for (String table : List.of("modelling_migration_choice", "modelling_migration_instance")) {
            use(JdbcTemplate.class)
                    .update("DELETE FROM " + table + " WHERE migration_id IN"
                            + " (SELECT id FROM modelling_migration WHERE process_key = '" + KEY + "')");
        }
        use(JdbcTemplate.class).update("DELETE FROM modelling_migration WHERE process_key = ?", KEY);
        use(JdbcTemplate.class).update("DELETE FROM modelling_version WHERE model_key = ?", KEY);
        deployments.forEach(each -> use(RepositoryService.class).deleteDeployment(each, true));
    }
}
