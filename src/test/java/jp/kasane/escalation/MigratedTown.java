package jp.kasane.escalation;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.engine.ProcessTrails;
import jp.kasane.identity.People;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.modelling.migration.InstanceScope;
import jp.kasane.modelling.migration.MigrationState;
import jp.kasane.modelling.migration.MigrationTally;
import jp.kasane.modelling.migration.MigrationWish;
import jp.kasane.modelling.migration.PlanMigration;
import jp.kasane.modelling.migration.ReadMigrations;
import jp.kasane.modelling.migration.SteerMigration;
import jp.kasane.shared.Actor;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;

/** A town whose cases stand all over the ladder while their process gets a new version. */
public final class MigratedTown {

    public static final String PROCESS = "CaseEscalationProcess";
    static final String BLOCK = "CallActivity_BlockDeliberation";
    static final String BLOCK_ANEW = "CallActivity_BlockMeeting";
    private static final int WAYS = 6;

    private final ApplicationContext context;
    private final LadderFixture town;

    public MigratedTown(ApplicationContext context) {
        this.context = context;
        this.town = new LadderFixture(context);
    }

    <T> T use(Class<T> type) {
        return context.getBean(type);
    }

    /** @return their ids; each sixth stands at another place */
    public List<Long> cases(int number) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            long id = town.plainCase();
            ids.add(id);
            walk(id, i % WAYS);
        }
        return ids;
    }

    private void walk(long id, int way) {
        switch (way) {
            case 0 -> {
                // waits for its district's session
            }
            case 1 -> town.climbs(id);
            case 2 -> {
                town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
                town.confirms(id);
            }
            case 3 -> town.concludes(id, ConclusionType.SUPPORT_FOUND);
            case 4 -> {
                town.climbs(id);
                town.findsSupport(id);
            }
            default -> town.findsSupport(id);
        }
    }

    /** @return the number of the version in which a deliberation has another id and monitoring another name */
    public int deployChanged() {
        return deploy(shipped().replace(BLOCK, BLOCK_ANEW).replace("name=\"モニタリング\"", "name=\"見守り\""));
    }

    /** The shipped content as the newest version again. */
    int deployShipped() {
        return deploy(shipped());
    }

    private int deploy(String model) {
        RepositoryService repository = use(RepositoryService.class);
        String deployment = repository
                .createDeployment()
                .tenantId("himi")
                .addInputStream(PROCESS + ".bpmn", new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                .deploy()
                .getId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getVersion();
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("bpmn/escalation", PROCESS + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MigrationWish wish(int from, int to, InstanceScope scope) {
        return new MigrationWish(PROCESS, from, to, scope, Map.of(BLOCK, BLOCK_ANEW), false);
    }

    InstanceScope only(List<Long> cases) {
        Set<String> numbers = new HashSet<>();
        cases.forEach(id -> numbers.add(town.ref(id).number()));
        return new InstanceScope(InstanceScope.Kind.NUMBERS, numbers);
    }

    /** @return id of the migration, which runs */
    public long start(int from, int to, InstanceScope scope) {
        long id = use(PlanMigration.class).plan(wish(from, to, scope), "ブロック会議の呼び方を変えた", admin());
        use(SteerMigration.class).start(id, admin());
        return id;
    }

    MigrationTally done(long migration) {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> use(ReadMigrations.class).get(migration, admin()).state() == MigrationState.DONE);
        return use(ReadMigrations.class).tally(migration, admin());
    }

    int versionOf(long caseId) {
        CaseRef ref = town.ref(caseId);
        return use(ProcessTrails.class).runs(ref.number()).stream()
                .filter(run -> run.processKey().equals(PROCESS))
                .findFirst()
                .orElseThrow()
                .version();
    }

    Actor admin() {
        return new Actor(use(People.class).findByLogin("admin").orElseThrow().id());
    }
}
