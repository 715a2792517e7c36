package jp.kasane.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.kasane.identity.People;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.replay.PastScene;
import jp.kasane.modelling.replay.Tables;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An administrator tries a draft's table on past decisions, without JavaScript. */
@KasaneTest
class ReplayPagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private PageClient admin;
    private PastScene scene;
    private Actor actor;
    private long draft;

    @BeforeEach
    void aDraftAndSomeDecisions() {
        admin = PageClient.as("admin", port);
        actor = new Actor(people.findByLogin("admin").orElseThrow().id());
        scene = new PastScene(jdbc);
        long known = jdbc.queryForObject("SELECT min(id) FROM kasane.casework_case", Long.class);
        scene.decided(known, 3);
        scene.decided(known, 2);
        scene.decided(9_700_002, "{\"times\":3,\"layer\":\"AREA\"}", 3, "CONTINUE");
        scene.decided(9_700_003, "{\"times\":3}", 3, null);
        scene.decided(9_700_004, 3);
        scene.decided(9_700_005, 3);
        scene.decided(9_700_006, 3);
        ModelFile table = new ModelFile("ReplayTrialDecision.dmn", Tables.trial(4));
        draft = drafts.keep(new NewDraft("四回で上げる", DraftSource.UPLOAD, List.of(table)), actor);
    }

    @AfterEach
    void clear() {
        scene.clear();
        drafts.discard(draft, "試しの終わり", actor);
    }

    @Test
    void aDraftIsTriedOnPastDecisions() throws InterruptedException {
        PageAnswer done = finished(start(Map.of("from", "令和3年4月1日", "until", "2022-03-31")));

        assertThat(done.text())
                .contains("判定 7 件のうち 5 件（事例 5 件）で提案が変わります")
                .contains("下書き「四回で上げる」", "上の会議へ上申", "同じ会議で続ける")
                .contains("うち 1 件は、はじめから人の決定と同じ提案になります")
                .contains("「層」（layer）が、そのときの記録にありません")
                .contains("試しの判定 1: Stay の規則");
        assertThat(done.page().select("#changes tbody tr")).hasSize(5);
        assertThat(done.page().select("[data-replay-flow]").attr("data-flow")).contains("上の会議へ上申");
    }

    @Test
    void casesThatTheViewerMayNotOpenHaveNoNumber() throws InterruptedException {
        PageAnswer done = finished(start(Map.of("from", "R3.4.1", "until", "R4.3.31")));

        assertThat(done.page().select("#changes tbody th").eachText()).containsOnly("見る権限のない事例");
        assertThat(done.page().select("#changes tbody a[href^=/cases/]")).isEmpty();
        assertThat(done.text()).contains("見る権限のない事例が 5 件あります");
    }

    @Test
    void whatIsListedCanBeNarrowed() throws InterruptedException {
        String path =
                finished(start(Map.of("from", "R3.4.1", "until", "R4.3.31"))).path();

        assertThat(admin.get(path + "?before=UP&then=CONTINUE").page().select("#changes tbody tr"))
                .hasSize(5);
        assertThat(admin.get(path + "?before=CONTINUE&then=UP").text()).contains("この一覧に載る判定はありません");
    }

    /** The administrator may not open the one case of which no decision could be made. */
    @Test
    void decisionsOfFewerThanFiveUnknownCasesAreNotListed() throws InterruptedException {
        String path =
                finished(start(Map.of("from", "R3.4.1", "until", "R4.3.31"))).path();

        PageAnswer none = admin.get(path + "?show=none");

        assertThat(none.page().select("#changes tbody tr")).isEmpty();
        assertThat(none.text()).contains("その事例の判定はこの一覧に載せません");
    }

    @Test
    void nothingUnderFiveIsToldByLayerOrDistrict() throws InterruptedException {
        PageAnswer done = finished(start(Map.of("from", "R3.4.1", "until", "R4.3.31")));

        assertThat(done.text()).contains("どこで変わるか");
        assertThat(done.page()
                        .select("[aria-label=層ごと] td, [aria-label=地区ごと] td")
                        .eachText())
                .noneMatch(text -> text.matches("[1-4]"));
        assertThat(done.page().select("#changes td:nth-child(3)").eachText()).containsOnly("－");
    }

    @Test
    void aReplayOfFewDecisionsTellsNoNumber() throws InterruptedException {
        scene.clear();
        scene.decided(9_700_007, 3);
        PageAnswer done = finished(start(Map.of("from", "R3.5.1", "until", "R3.5.1")));

        assertThat(done.text())
                .contains("判定が5件未満", "その事例の判定はこの一覧に載せません")
                .doesNotContain("判定 1 件", "記録 1 件", "提案の変わり方", "地区ごと");
        assertThat(done.page().select("#changes tbody tr")).isEmpty();
        assertThat(admin.get("/admin/replays").page().select("tbody tr").first().text())
                .contains("秘匿");
    }

    @Test
    void whatCannotBeRunIsSaidBesideItsField() {
        PageAnswer noPeriod = start(Map.of("year", ""));
        PageAnswer wrongOrder = start(Map.of("from", "R4.3.31", "until", "R3.4.1"));
        PageAnswer other = start(Map.of("baseline", "version:UrgencyDecision:1"));

        assertThat(noPeriod.status()).isEqualTo(422);
        assertThat(noPeriod.page().select("#year-error").text()).contains("年度を選ぶか");
        assertThat(wrongOrder.page().select("#until-error").text()).contains("最初の日より後");
        assertThat(other.page().select("#baseline-error").text()).contains("同じ判定の版");
    }

    @Test
    void onlyAdministratorsTry() {
        PageClient secretariat = PageClient.as("jimu", port);

        assertThat(secretariat.get("/admin/replays").status()).isEqualTo(403);
        assertThat(secretariat.get("/admin/replays/1").status()).isEqualTo(403);
    }

    @Test
    void aYearThatIsNoneIsRefusedInWords() {
        for (String year : new String[] {"2147483647", "-2147483648", "1"}) {
            PageAnswer refused = start(Map.of("year", year, "from", "", "until", ""));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errors()).contains("年度を西暦で");
        }
    }

    private PageAnswer start(Map<String, String> typed) {
        Map<String, String> all = new java.util.HashMap<>(typed);
        String link = admin.get("/admin/drafts/" + draft)
                .page()
                .select("a[href^=/admin/replays?]")
                .attr("href");
        PageAnswer form = admin.get(link);
        return admin.send(form.form("form[action=/admin/replays]"), all);
    }

    private PageAnswer finished(PageAnswer started) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        PageAnswer page = admin.get(started.shown().path()).shown();
        while (page.page().selectFirst("#progress[hx-get]") != null
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            page = admin.get(page.path()).shown();
        }
        return page;
    }
}
