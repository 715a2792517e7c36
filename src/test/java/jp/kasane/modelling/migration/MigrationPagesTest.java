package jp.kasane.modelling.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.modelling.migration.plan.ModelText;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@KasaneTest
@BrowserTest
class MigrationPagesTest {

    private static final String ASSESS = "UserTask_AssessCase";
    private static final String ASSESS_ANEW = "UserTask_AssessHousehold";
    private static final ModelText RENAMED = Trial.MODEL.with(ASSESS, ASSESS_ANEW);
    private static final String NEW = "/admin/migrations/new?process=" + Trial.KEY;
    private static final String PLAN = "form[action=/admin/migrations]";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Trial trial;

    @BeforeEach
    void open() {
        trial = new Trial(context);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void anAdministratorMovesCasesAndTakesThemBackWithoutScripts() {
        twoVersions();
        PageClient admin = PageClient.as("admin", port);

        PageAnswer preview = admin.get(NEW).shown();
        assertThat(preview.text()).contains("5未満 件が対象です", "選ぶ").doesNotContain("移せる見込み");

        PageAnswer undecided = admin.send(preview.form(PLAN), Map.of("reason", "聞き取りを変えた"));
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.errors()).contains("行き先が決まっていません");

        PageAnswer planned = admin.send(
                        undecided.form(PLAN), Map.of("reason", "聞き取りを変えた", "choice." + ASSESS, ASSESS_ANEW))
                .shown();
        assertThat(planned.text()).contains("確認待ち", "5未満 件が対象です", "聞き取りを変えた");

        PageAnswer started =
                admin.send(planned.form("form[action$=/start]"), Map.of()).shown();
        assertThat(started.flash()).contains("移し始めました");
        long migration = Long.parseLong(started.path().replaceAll("\\D", ""));
        trial.awaitState(migration, MigrationState.DONE);
        PageAnswer done = admin.get(started.path()).shown();
        assertThat(done.text()).contains("5未満 件のうち 5未満 件が済みました", "P-1", "P-2", "元の版へ戻す");
        assertThat(new String(admin.download(started.path() + "/report.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"番号\"")
                .contains("\"P-1\",\"移した\"");

        PageAnswer withoutReason = admin.send(done.form("form[action$=/take-back]"), Map.of("reason", " "));
        assertThat(withoutReason.errors()).contains("理由を 1 文字以上");
        PageAnswer back = admin.send(withoutReason.form("form[action$=/take-back]"), Map.of("reason", "合わなかった"))
                .shown();
        assertThat(back.text()).contains("戻す移行", "合わなかった");
        trial.awaitState(Long.parseLong(back.path().replaceAll("\\D", "")), MigrationState.DONE);
    }

    @Test
    void aMigrationIsGivenUpBeforeItBegins() {
        twoVersions();
        PageClient admin = PageClient.as("admin", port);
        PageAnswer planned =
                admin.send(admin.get(NEW).form(PLAN), Map.of("reason", "試し", "choice." + ASSESS, ASSESS_ANEW));

        PageAnswer discarded =
                admin.send(planned.form("form[action$=/discard]"), Map.of()).shown();
        assertThat(discarded.text()).contains("取りやめ").doesNotContain("確認待ち");

        PageAnswer late = admin.send(planned.form("form[action$=/start]"), Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("ほかの人が先に進めたか");
    }

    @Test
    void aChoiceOfInstancesThatCannotBeReadIsToldOnThePage() {
        twoVersions();
        PageClient admin = PageClient.as("admin", port);

        assertThat(admin.get(NEW + "&scope=NUMBERS").shown().text()).contains("番号を 1 件以上");
        assertThat(admin.get(NEW + "&scope=LAYER").shown().text()).contains("対象を一つ選んでください");
        assertThat(admin.get(NEW + "&scope=NUMBERS&numbers=P-1%0AP-9").shown().text())
                .contains("1 件が対象です", "動いていない番号: P-9");
        String thousands = "2026-00001%0D%0A".repeat(3_000);
        assertThat(admin.get(NEW + "&scope=NUMBERS&numbers=" + thousands)
                        .shown()
                        .text())
                .contains("2026-00001");
        assertThat(admin.get(NEW + "&scope=LAYER&layer=AREA").shown().text()).contains("5未満 件が対象です");
    }

    @Test
    void ofOneChosenCaseThatTheyMayNotOpenAdministratorsAreNotToldWhereItStands() {
        twoVersions();
        PageClient admin = PageClient.as("admin", port);
        PageAnswer one = admin.get(NEW + "&scope=NUMBERS&numbers=P-1").shown();

        assertThat(one.text()).contains("1 件が対象です").doesNotContain("移せる見込み");
        assertThat(one.page().select("tbody td.numeric").eachText()).containsOnly("5未満");
        PageAnswer planned = admin.send(one.form(PLAN), Map.of("reason", "一件だけ", "choice." + ASSESS, ASSESS_ANEW))
                .shown();
        assertThat(planned.text()).contains("確認待ち", "1 件が対象です").doesNotContain("移せる見込み");
        PageAnswer started =
                admin.send(planned.form("form[action$=/start]"), Map.of()).shown();
        long migration = Long.parseLong(started.path().replaceAll("\\D", ""));
        trial.awaitState(migration, MigrationState.DONE);
        assertThat(trial.tally(migration).moved()).isEqualTo(1);
    }

    @Test
    void howManyCasesThereAreAndWhereTheyStandAdministratorsWithoutASeatAreNotTold() {
        trial.deploy(Trial.MODEL);
        trial.standingAt(caseOfTheDistrict(), ASSESS);
        trial.deploy(RENAMED);
        PageClient admin = PageClient.as("admin", port);

        for (String scope : List.of("", "&scope=AREA&area=D07", "&scope=AREA&area=D09")) {
            PageAnswer told = admin.get(NEW + scope).shown();
            assertThat(told.text())
                    .as(scope)
                    .contains("5未満 件が対象です", "選ぶ", "（5未満 件）")
                    .doesNotContain("移せる見込み", "1 件");
            assertThat(told.page().select("tbody td.numeric").eachText()).containsOnly("5未満");
        }
        assertThat(PageClient.as(administratorWithASeat(), port)
                        .get(NEW)
                        .shown()
                        .text())
                .contains("1 件が対象です。このうち 0 件は移せる見込み", "（1 件）");
    }

    @Test
    void theReportOfACaseThatWasNotMovedDoesNotTellWhereItStands() {
        trial.deploy(Trial.MODEL);
        String number = caseOfTheDistrict();
        trial.standingAt(number, ASSESS);
        trial.deploy(RENAMED);
        PageClient admin = PageClient.as("admin", port);
        PageAnswer one = admin.get(NEW + "&scope=NUMBERS&numbers=" + number).shown();
        PageAnswer planned = admin.send(one.form(PLAN), Map.of("reason", "一件だけ", "choice." + ASSESS, "-"))
                .shown();
        PageAnswer started =
                admin.send(planned.form("form[action$=/start]"), Map.of()).shown();
        long migration = Long.parseLong(started.path().replaceAll("\\D", ""));
        trial.awaitState(migration, MigrationState.DONE);

        assertThat(trial.tally(migration).refused()).isEqualTo(1);
        PageAnswer done = admin.get(started.path()).shown();
        assertThat(done.text())
                .contains("1 件のうち 1 件が済みました", "見る権限のないケースはここに出しません")
                .doesNotContain("移せなかった", "行き先が決められていません");
        assertThat(new String(admin.download(started.path() + "/report.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"番号\"")
                .doesNotContain("移せなかった", ASSESS);
    }

    private String caseOfTheDistrict() {
        return new KasaneClient(new Http(port)).receiveCase(Households.eightyFifty("D07"));
    }

    private String administratorWithASeat() {
        String login = "both-" + UUID.randomUUID();
        context.getBean(People.class)
                .register(new NewPerson("兼務 管理", null, "市役所", null, login, Http.PASSWORD, Set.of(GlobalRole.ADMIN)));
        new SeatedPeople(context).seat(login, "D07", SeatRole.SECRETARIAT);
        return login;
    }

    @Test
    void theModelsPageLeadsThere() {
        PageAnswer model = PageClient.as("admin", port)
                .get("/admin/models/CaseEscalationProcess")
                .shown();

        assertThat(model.page().select("a[href=/admin/migrations/new?process=CaseEscalationProcess]"))
                .hasSize(1);
        assertThat(model.page().select("a[href=/admin/migrations]")).hasSize(1);
    }

    @Test
    void onlyAdministratorsSeeMigrations() {
        PageClient jimu = PageClient.as("jimu", port);
        for (String path : new String[] {"/admin/migrations", NEW, "/admin/migrations/1"}) {
            assertThat(jimu.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(PageClient.as("admin", port)
                        .get("/admin/migrations/999999999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePagesAreSound(Browsers browsers) {
        twoVersions();
        Visitor admin = browsers.as("admin");
        admin.open(NEW).sees("移すとどうなるか").check("migration-preview");
        admin.page().selectOption("select[name='choice." + ASSESS + "']", ASSESS_ANEW);
        admin.fill("理由", "聞き取りを変えた").press("計画を作って確認へ進む");
        admin.sees("移し始める").check("migration-confirm");
        admin.press("移し始める").sees("終わりました").check("migration-done");
    }

    private void twoVersions() {
        trial.deploy(Trial.MODEL);
        trial.standingAt("P-1", ASSESS);
        trial.standingAt("P-2", ASSESS);
        trial.deploy(RENAMED);
    }
}
