package jp.kasane.escalation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jp.kasane.casework.Urgency;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a case and its diagram, and the steps taken on it, in a real browser. */
@KasaneTest
@BrowserTest
class CasePathBrowserTest {

    @Autowired
    ApplicationContext context;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void aCaseThatClimbedTellsWhyInWordsAndInItsTables(Browsers browsers) {
        long id = town.caseOf(Urgency.HIGH, "ELDERLY", "POVERTY", "DISABILITY");
        town.concludes(id, ConclusionType.CONTINUED);
        town.confirms(id);
        town.climbs(id);
        town.climbs(id);
        town.use(AnswerReferral.class)
                .answer(town.lastReferral(id, ReferralKind.ESCALATE).id(), "通える場を用意します", Actor.SYSTEM);
        town.findsSupport(id);
        Visitor csw = browsers.as("csw").open(path(id, "/why"));

        csw.sees("上がらなかった理由").sees("上がった理由").check("case-why");
        csw.page().locator(".case-path details summary").nth(1).click();
        Locator matched = csw.page().locator("#step-2 .decision-sheet tr.is-matched");
        assertThat(matched).hasCount(4);
        assertThat(matched.last()).containsText("あてはまった行");
        csw.check("case-why-tables");
    }

    @Test
    void theDiagramShowsWhereTheCaseStandsAndIsZoomedByKeyboard(Browsers browsers) {
        long id = town.plainCase();
        town.climbs(id);
        Visitor csw = browsers.as("csw").open(path(id, "/diagram"));

        assertThat(csw.page().locator("[data-diagram][data-ready=true]")).isVisible();
        assertThat(csw.page().locator(".diagram-mark.is-current")).hasText("▶ いまここ");
        assertThat(csw.page().locator(".djs-shape.is-current"))
                .hasAttribute("data-element-id", "CallActivity_BlockDeliberation");
        assertThat(csw.page().locator(".djs-shape.is-passed").first()).isVisible();
        assertThat(csw.page().locator(".bjs-powered-by")).isVisible();
        csw.tabTo(AriaRole.BUTTON, "全体を見る").keys("Enter");
        int whole = size(csw);
        csw.tabTo(AriaRole.BUTTON, "大きく").keys("Enter", "Enter");
        assertThat(size(csw)).isGreaterThan(whole);
        csw.tabTo(AriaRole.BUTTON, "小さく").keys("Enter", "Enter");
        assertThat(size(csw)).isBetween(whole - 1, whole + 1);
        csw.check("case-diagram");

        csw.open(path(id, "/diagram?part=2"));
        assertThat(csw.page().locator(".djs-shape.is-current"))
                .hasAttribute("data-element-id", "ReceiveTask_AwaitConclusion");
        csw.check("case-diagram-part");
    }

    @Test
    void onAPhoneThePictureBeginsWhereTheCaseStands(Browsers browsers) {
        long id = town.plainCase();
        town.climbs(id);
        Visitor csw = browsers.phone("csw").open(path(id, "/diagram"));

        assertThat(csw.page().locator("[data-diagram][data-ready=true]")).isVisible();
        csw.page().locator(".diagram-canvas").evaluate("canvas => canvas.scrollIntoView({block: 'center'})");
        assertThat(csw.page().locator(".diagram-mark.is-current")).isInViewport();
    }

    @Test
    void withoutJavaScriptTheTableTellsTheSame(Browsers browsers) {
        long id = town.plainCase();
        Visitor csw = browsers.withoutJavaScript("csw").open(path(id, "/diagram"));

        csw.sees("JavaScript が必要です").sees("地域会議で検討").check("case-diagram-no-script");
    }

    @Test
    void anOverrideNeedsAReason(Browsers browsers) {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        Visitor jimu = browsers.as("jimu").open(path(id, "/proposal"));
        jimu.check("case-proposal");

        jimu.page().getByLabel("同じ会議で続けて話し合う").check();
        jimu.expectError("422").press("この進め方に変える").sees("提案を変える理由を書いてください。").check("case-proposal-refused");
        jimu.fill("変える理由", "次回、家族が出席します")
                .press("この進め方に変える")
                .sees("提案と違う進め方に決めました。")
                .sees("次回、家族が出席します");
    }

    @Test
    void anAnswerIsAcknowledged(Browsers browsers) {
        long id = town.plainCase();
        town.climbs(id);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        long down = town.use(AnswerReferral.class).answer(up, "通える場を用意します", Actor.SYSTEM);
        Visitor jimu = browsers.as("jimu").open("/referrals?box=TO_ACKNOWLEDGE&council=D07");
        jimu.sees("受領を待つ回答・共有").check("referrals");

        jimu.open("/referrals/" + down).sees("通える場を用意します").check("referral-answer");
        jimu.press("読みました（受領する）").sees("受領しました。").check("referral-acknowledged");
        assertThat(town.lastReferral(id, ReferralKind.ANSWER).status()).isEqualTo(ReferralStatus.ACKNOWLEDGED);
        jimu.open("/referrals/" + up).check("referral-up");
    }

    @Test
    void aReferralIsAcceptedOrReturned(Browsers browsers) {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        Visitor jimu = browsers.as("jimu").open("/referrals/" + up);
        jimu.check("referral-to-accept");

        jimu.press("受理する").sees("受理しました。").check("referral-to-answer");
    }

    @Test
    void monitoringAndCareConferenceAreRecorded(Browsers browsers) {
        long watched = town.plainCase();
        town.findsSupport(watched);
        Visitor csw = browsers.as("csw").open(path(watched, "/monitoring"));
        csw.check("case-monitoring");
        csw.page().getByLabel("見守りを続ける").check();
        csw.press("記録する").sees("次の予定日を入れました").check("case-monitoring-recorded");

        long urgent = town.caseOf(Urgency.EMERGENCY, "ELDERLY");
        browsers.as("gicho")
                .open(path(urgent, "/care-conference"))
                .sees("開催の期限")
                .check("care-conference");
    }

    private int size(Visitor visitor) {
        String text = visitor.page().locator("[data-zoom-level]").textContent();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private String path(long id, String page) {
        return "/cases/" + town.ref(id).number() + page;
    }
}
