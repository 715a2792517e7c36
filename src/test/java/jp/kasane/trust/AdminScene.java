package jp.kasane.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.EditHolidays;
import jp.kasane.council.Holiday;
import jp.kasane.identity.Organisations;
import jp.kasane.identity.People;
import jp.kasane.modelling.editing.EditActive;
import jp.kasane.modelling.migration.InstanceScope;
import jp.kasane.modelling.migration.MigrationWish;
import jp.kasane.modelling.migration.PlanMigration;
import jp.kasane.modelling.replay.AskForReplay;
import jp.kasane.modelling.replay.TableChoice;
import jp.kasane.modelling.replay.WantedReplay;
import jp.kasane.rehearsal.AskForRehearsal;
import jp.kasane.rehearsal.NewRehearsal;
import jp.kasane.rehearsal.StopRehearsal;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Households;
import jp.kasane.trust.Mark.About;
import jp.kasane.web.Paging;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;

/** What administrators make: drafts, a second version, a migration, a replay, a rehearsal. */
final class AdminScene {

    private static final String PROCESS = "CaseEscalationProcess";
    static final String CASES = "receivedOn,district,title,fields,urgency,consent,supportFoundAt,goodPractice\n"
            + "2026-04-10,TOMIYA,試し,ELDERLY,NORMAL,YES,SHARING,false\n";

    private final ApplicationContext context;
    private final Scene scene;
    private final Actor admin;

    AdminScene(ApplicationContext context, Scene scene) {
        this.context = context;
        this.scene = scene;
        this.admin =
                new Actor(use(People.class).findByLogin("admin").orElseThrow().id());
    }

    private <T> T use(Class<T> type) {
        return context.getBean(type);
    }

    void build() {
        drafts();
        holiday();
        replay();
        rehearsal();
        migration();
        new RetentionScene(context, scene).build();
        scene.keep(
                "organisation",
                use(Organisations.class)
                        .list(new Paging(50, null), admin)
                        .items()
                        .get(0)
                        .id());
    }

    /** Makes one more of the kind, which then stands in the scene instead. */
    void again(String what) {
        switch (what) {
            case "draft.table", "draft.process", "draft.table.file" -> drafts();
            case "replay" -> replay();
            case "rehearsal" -> rehearsal();
            case "migration" -> migration();
            case "hold" -> new RetentionScene(context, scene).hold("case.fresh");
            case "disposal", "disposal.entry" -> new RetentionScene(context, scene).list();
            case "request.staff" -> new RetentionScene(context, scene).staffRequest();
            case "request" -> new RetentionScene(context, scene).request();
            default -> {
                // made anew by nobody
            }
        }
    }

    private void holiday() {
        LocalDate day = Households.today().plusDays(33);
        use(EditHolidays.class).put(new Holiday(day, "架空の日"), admin);
        scene.keep("holiday", day);
        use(EditHolidays.class).put(new Holiday(day.plusDays(1), "架空の日"), admin);
        scene.keep("holiday.other", day.plusDays(1));
    }

    private void drafts() {
        EditActive.Begun table = use(EditActive.class).begin("UrgencyDecision", "下書き" + scene.mark(About.MODEL), admin);
        scene.keep("draft.table", table.draftId());
        scene.keep("draft.table.file", table.file());
        EditActive.Begun process = use(EditActive.class).begin(PROCESS, "下書き" + scene.mark(About.MODEL), admin);
        scene.keep("draft.process", process.draftId());
        scene.keep("draft.process.file", process.file());
        scene.keep("model", "UrgencyDecision");
        scene.keep("process", PROCESS);
    }

    private void replay() {
        LocalDate today = LocalDate.now(jp.kasane.shared.CurrentTime.ZONE);
        scene.keep(
                "replay",
                use(AskForReplay.class)
                        .ask(
                                new WantedReplay(
                                        TableChoice.ofVersion("EscalationDecision", 1), null, false, today, today),
                                admin));
    }

    private void rehearsal() {
        byte[] cases = CASES.getBytes(StandardCharsets.UTF_8);
        long id = use(AskForRehearsal.class)
                .ask(new NewRehearsal("演習" + scene.mark(About.REHEARSAL), "tomiya", 2026, cases, null, null), admin);
        use(StopRehearsal.class).stop(id, admin);
        scene.keep("rehearsal", id);
    }

    private void migration() {
        int second = deployAgain();
        MigrationWish wish = new MigrationWish(
                PROCESS,
                second - 1,
                second,
                new InstanceScope(InstanceScope.Kind.NUMBERS, Set.of(scene.id("case.fresh"))),
                Map.of(),
                false);
        scene.keep("migration", use(PlanMigration.class).plan(wish, "移す" + scene.mark(About.MODEL), admin));
    }

    private int deployAgain() {
        try {
            String model = Files.readString(Path.of("bpmn/escalation", PROCESS + ".bpmn"));
            RepositoryService repository = use(RepositoryService.class);
            String deployment = repository
                    .createDeployment()
                    .tenantId("himi")
                    .addString(PROCESS + ".bpmn", model + "\n")
                    .deploy()
                    .getId();
            return repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment)
                    .singleResult()
                    .getVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
