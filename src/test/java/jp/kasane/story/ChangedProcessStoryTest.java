package jp.kasane.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.indicator.Invariants;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.shared.Actor;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An administrator lets stuck cases climb sooner, sees what that would have meant, gets it approved, changes how long an
 * answer may take, moves half of the running cases, and takes all of it back.
 */
@StoryTest
@BrowserTest
class ChangedProcessStoryTest {

    private static final String TABLE = "EscalationDecision";
    private static final String PROCESS = "CaseEscalationProcess";
    private static final String AREA = "D09";

    @LocalServerPort
    int port;

    @Autowired
    Invariants invariants;

    @Autowired
    ReadVersions versions;

    private final List<String> running = new ArrayList<>();
    private KasaneClient kasane;
    private Visitor admin;
    private Visitor second;

    @Test
    void aThresholdIsChangedTriedApprovedRolledOutAndTakenBack(Browsers browsers) {
        kasane = new KasaneClient(new Http(port));
        fiveCasesAreDiscussedTwiceAndFourRun();
        admin = browsers.as("admin");
        second = browsers.as("admin2");

        String table = theThresholdIsChangedInTheTable();
        theReplayShowsWhatItWouldHaveMeant(table);
        approvedAndActivated(table, "2回続いたら上の会議へ");
        String process = theProcessGivesAnswersLessTime();
        approvedAndActivated(process, "受領は10日で");
        String migration = halfOfTheRunningCasesAreMoved();
        everythingIsTakenBack(migration);
        HoldInvariants.assertAll(invariants);
    }

    /** Of fewer cases than five the replay tells no number. */
    private void fiveCasesAreDiscussedTwiceAndFourRun() {
        Stream.generate(this::received).limit(5).forEach(this::discussTwice);
        Stream.generate(this::received).limit(4).forEach(running::add);
    }

    private void discussTwice(String twice) {
        long caseId = kasane.caseId(twice);
        kasane.assess(twice, Households.assessment());
        for (int time = 0; time < 2; time++) {
            long meeting = kasane.openMeetingOn(caseId, AREA);
            kasane.recordAttendance(meeting, kasane.personId("iin"));
            kasane.conclude(meeting, Households.conclusion("CONTINUED", "もう少し様子を見る"));
            kasane.close(meeting);
            kasane.approveMinutes(meeting);
            kasane.confirmProposal(twice);
        }
    }

    private String received() {
        String number = kasane.receiveCase(Households.eightyFifty(AREA));
        kasane.recordConsents(number);
        return number;
    }

    /** @return path of the draft */
    private String theThresholdIsChangedInTheTable() {
        edit(TABLE);
        admin.choose("表示する表", "停滞の判定（PersistenceDecision）");
        Locator cell = admin.page().locator("td.output-cell[data-row-id=Rule_Persistence_SecondNormal]");
        assertThat(cell).hasText("\"FRESH\"");
        cell.click();
        admin.keys("Control+a").page().keyboard().type("\"STUCK\"");
        admin.check("guide-change-threshold");
        return saved();
    }

    private void theReplayShowsWhatItWouldHaveMeant(String draft) {
        admin.open(draft).sees("との違い").check("guide-change-draft");
        admin.follow(TABLE + ".dmn を過去の判定で試す").press("試してみる");
        assertThat(admin.page().locator("main")).containsText("で提案が変わります", within());
        admin.sees("上の会議へ上申").check("guide-change-replay");
    }

    private void approvedAndActivated(String draft, String reason) {
        admin.open(draft).sees("次は、作った人とは別の管理者の承認です");
        second.open(draft).follow("承認する");
        second.press("承認する").sees("承認しました");
        second.check("guide-change-approved");
        admin.open(draft).follow("有効にする");
        admin.fill("理由", reason).press("有効にする").sees("有効にしました");
    }

    /** @return path of the draft */
    private String theProcessGivesAnswersLessTime() {
        edit(PROCESS);
        Page page = admin.page();
        page.getByLabel("要素を選ぶ").selectOption("UserTask_AcknowledgeAnswer");
        Locator due = page.locator(".model-panel input[name=dueDate]");
        if (!due.isVisible()) {
            page.locator(".bio-properties-panel-group-header-title", new Page.LocatorOptions().setHasText("担当と期限"))
                    .click();
        }
        due.fill("P10D");
        due.press("Tab");
        return saved();
    }

    /** @return path of the migration */
    private String halfOfTheRunningCasesAreMoved() {
        admin.open("/admin/models/" + PROCESS).sees("受領は10日で").follow("動いているケースを移す");
        admin.page().locator("#source").selectOption(String.valueOf(active(PROCESS) - 1));
        admin.page().locator("#target").selectOption(String.valueOf(active(PROCESS)));
        admin.page().locator("input[name=scope][value=NUMBERS]").check();
        admin.page().locator("#numbers").fill(String.join("\n", running.subList(0, 2)));
        admin.press("移すとどうなるか見る").sees("2 件が対象です");
        admin.check("guide-change-migration-preview");
        admin.fill("理由", "まず半分で試す").press("計画を作って確認へ進む").press("移し始める");
        assertThat(admin.page().locator("main")).containsText("2 件のうち 2 件が済みました", within());
        admin.check("guide-change-migration");
        return admin.path();
    }

    private void everythingIsTakenBack(String migration) {
        admin.open(migration).fill("戻す理由", "合わなかった").press("5未満 件を元の版へ戻す");
        assertThat(admin.page().locator("main")).containsText("5未満 件のうち 5未満 件が済みました", within());
        returned(PROCESS, "guide-change-return-process");
        returned(TABLE, "guide-change-return");
        admin.sees("合わなかった").sees("2回続いたら上の会議へ");
        kasane.assess(running.get(0), Households.assessment());
        assertThat(kasane.ladder(running.get(0)).text("/council/code")).isEqualTo(AREA);
    }

    private void returned(String key, String picture) {
        int active = active(key);
        int former = versions.of(key, Actor.SYSTEM).get(1).engineVersion();
        admin.open("/admin/models/" + key).follow("第%d版と見比べる・第%d版に戻す".formatted(former, former));
        admin.fill("理由", "合わなかった").check(picture);
        admin.press("この版に戻す").sees("第%d版の内容に戻しました（第%d版）".formatted(former, active + 1));
    }

    private int active(String key) {
        return versions.active(key, Actor.SYSTEM).engineVersion();
    }

    private void edit(String key) {
        admin.open("/admin/models/" + key).press("有効な版を画面で編集（下書きを作る）");
        assertThat(admin.page().locator("[data-model-editor][data-ready=true]")).isVisible();
    }

    private String saved() {
        admin.press("下書きに保存").sees("下書きに保存し、調べました。");
        admin.sees("誤りも注意もありません");
        return admin.path().replaceAll("/edit/.*", "");
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions within() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
