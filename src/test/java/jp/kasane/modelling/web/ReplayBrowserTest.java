package jp.kasane.modelling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import jp.kasane.identity.People;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.modelling.replay.PastScene;
import jp.kasane.modelling.replay.Tables;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a draft would have meant is watched and seen as a picture. */
@KasaneTest
@BrowserTest
class ReplayBrowserTest {

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private PastScene scene;
    private Actor actor;
    private long draft;

    @BeforeEach
    void aDraftAndSomeDecisions() {
        actor = new Actor(people.findByLogin("admin").orElseThrow().id());
        scene = new PastScene(jdbc);
        for (int i = 0; i < 40; i++) {
            scene.decided(9_700_010 + i, i % 6);
        }
        scene.decided(9_700_002, "{\"times\":3,\"layer\":\"AREA\"}", 3, "CONTINUE");
        scene.decided(9_700_003, "{\"times\":3}", 3, null);
        ModelFile table = new ModelFile("ReplayTrialDecision.dmn", Tables.trial(4));
        draft = drafts.keep(new NewDraft("四回で上げる", DraftSource.UPLOAD, List.of(table)), actor);
    }

    @AfterEach
    void clear() {
        scene.clear();
        drafts.discard(draft, "試しの終わり", actor);
    }

    @Test
    void theChangeIsSeenBeforeItIsActive(Browsers browsers) {
        Visitor admin = browsers.as("admin").open("/admin/drafts/" + draft);
        admin.follow("ReplayTrialDecision.dmn を過去の判定で試す");
        admin.fill("期間の最初の日", "令和3年4月1日").fill("期間の最後の日", "令和4年3月31日");
        admin.press("試してみる").sees("提案が変わります。");

        assertThat(admin.page().locator("[data-replay-flow] svg")).isVisible();
        admin.check("replay-result");
        admin.page().locator(".replay-matrix td.moved a").first().click();
        admin.sees("に変わる判定だけを示しています。");
        admin.open("/admin/replays").check("replays");
    }
}
