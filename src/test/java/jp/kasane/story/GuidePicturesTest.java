package jp.kasane.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import jp.kasane.story.GuideTown.Household;
import jp.kasane.testing.Households;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks the ways which the guides describe and takes their pictures. */
@KasaneTest
@BrowserTest
class GuidePicturesTest {

    private static final String CASES = """
            receivedOn,district,title,fields,urgency,consent,supportFoundAt,goodPractice
            2026-04-10,TOMIYA,80代の母と50代の長男,ELDERLY;POVERTY,NORMAL,YES,REVIEW,false
            2026-05-20,TOMIYA,ひとり親の家計,CHILD;POVERTY,HIGH,YES,REVIEW,false
            2026-07-03,TOMIYA,認知症の父と二人暮らし,ELDERLY,NORMAL,YES,SHARING,true
            """;
    private static final double PATIENCE = 240_000;

    @LocalServerPort
    int port;

    private GuideTown town;

    @BeforeEach
    void town() {
        town = new GuideTown(port);
    }

    @Test
    void theSecretariatPreparesAndHoldsAMeeting(Browsers browsers) {
        town.assessed(GuideTown.DISTRICT, "認知症の夫を一人で介護する妻");
        town.assessed(GuideTown.DISTRICT, "失業した父と不登校の次女");
        town.year("D05");
        long meeting = town.planned(GuideTown.DISTRICT, 1);
        Visitor jimu = browsers.as("jimu").open("/councils/D05/calendar").check("guide-council-calendar");
        jimu.open("/meetings/" + meeting + "/agenda").sees("議題案です").check("guide-agenda");

        jimu.open("/meetings/" + town.opened() + "/session?step=1");
        Locator notes = jimu.page().locator("#notes-text");
        notes.fill("民生委員の訪問は続いている。\n夫の通院に付き添う人がいない。");
        jimu.sees("保存済み").check("guide-session");
    }

    @Test
    void theProposalIsConfirmedAndTheChairReadsTheMinutes(Browsers browsers) {
        Household household = town.assessed(GuideTown.DISTRICT, "80代の母と50代の長男");
        long meeting = town.concluded(
                household, GuideTown.DISTRICT, Households.conclusion("SUPPORT_NOT_FOUND", "地区には長男が通える場所がない"));

        browsers.as("jimu")
                .open("/cases/" + household.number() + "/proposal")
                .sees("提案のとおりにする")
                .check("guide-proposal");
        browsers.as("gicho")
                .open("/meetings/" + meeting + "/minutes")
                .sees("この内容で確認する")
                .check("guide-minutes");
    }

    @Test
    void aMemberAnswersAndReportsOnThePhone(Browsers browsers) {
        Household household = town.assessed(GuideTown.DISTRICT, "退院した一人暮らしの男性");
        long action = town.promised(household, "週に一度訪ね、食事のようすを聞く");
        long meeting = town.convened();
        Visitor member = browsers.phone("iin").open("/").sees("やること").check("guide-home-member");

        member.open("/meetings/" + meeting + "/reply").sees("出席できますか").check("guide-reply");
        member.open("/actions/" + action).sees("どうでしたか").check("guide-action-report");
    }

    @Test
    void aCaseTellsWhyItClimbedAndWhereItStands(Browsers browsers) {
        Household household = town.assessed(GuideTown.DISTRICT, "80代の母と50代の長男");
        town.climbed(household, GuideTown.DISTRICT, GuideTown.BLOCK, "地区の見守りだけでは長男の支援につながらない");
        town.concluded(household, GuideTown.BLOCK, Households.conclusion("CONTINUED", "次回、家族会の代表に来てもらう"));
        town.kasane.confirmProposal(household.number());
        Visitor csw = browsers.as("csw").open("/cases/" + household.number() + "/why");
        csw.sees("上がった理由").sees("上がらなかった理由").check("guide-case-why");

        csw.open("/cases/" + household.number() + "/diagram");
        assertThat(csw.page().locator("[data-diagram][data-ready=true]")).isVisible();
        csw.check("guide-case-diagram");
    }

    @Test
    void whatIsToDoStandsOnTheHomePageAndWhatIsStuckOnTheLadder(Browsers browsers) {
        Household waits = town.assessed("D08", "ごみの片づかない家の姉妹");
        town.concluded(waits, "D08", Households.conclusion("SUPPORT_NOT_FOUND", "片づけを手伝う人が地区にいない"));
        Household climbs = town.assessed(GuideTown.DISTRICT, "80代の母と50代の長男");
        town.climbed(climbs, GuideTown.DISTRICT, GuideTown.BLOCK, "地区には長男が通える場所がない");
        town.assessed(GuideTown.DISTRICT, "退院した一人暮らしの男性");
        town.convened();
        Visitor jimu = browsers.as("jimu").open("/").sees("提案の確認").check("guide-home");

        jimu.open("/ladder").sees("会議体の重なり").check("guide-ladder");
    }

    @Test
    void issuesStandOnTheirBoard(Browsers browsers) {
        town.common(town.issue("夜に歩き回る人を見守るしくみがない", "D03", "D12"));
        town.issue("免許を返した人の買い物の足がない", "D14", "D16", "D18");

        browsers.as("jimu").open("/issues").sees("夜に歩き回る人").check("guide-issues");
    }

    @Test
    void aCadenceIsLookedAtBeforeItIsSaved(Browsers browsers) {
        Visitor jimu = browsers.as("jimu").open("/councils/D07/cadence");

        jimu.press("開催日を確かめる").sees("まだ保存していません").check("guide-cadence");
    }

    @Test
    void aYearIsRehearsed(Browsers browsers) {
        Visitor jimu = browsers.as("jimu").open("/rehearsals");
        jimu.fill("演習の名前", "いまの規則").fill("年度", "2026");
        jimu.page().locator("#profile").selectOption("tomiya");
        jimu.page()
                .locator("#file")
                .setInputFiles(new FilePayload("cases.csv", "text/csv", CASES.getBytes(StandardCharsets.UTF_8)));
        jimu.press("演習を始める").sees("演習を始めました");

        jimu.page()
                .getByText("はしごで見る一年")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(PATIENCE));
        jimu.check("guide-rehearsal");
    }
}
