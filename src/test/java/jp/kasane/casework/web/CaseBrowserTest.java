package jp.kasane.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.kasane.casework.Cases;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A social worker takes in a household, assesses it and keeps its consents; a member sees it without names. */
@KasaneTest
@BrowserTest
class CaseBrowserTest {

    @Autowired
    Cases cases;

    @Test
    void aHouseholdOfThreeIsTakenInAssessedAndItsConsentWithdrawn(Browsers browsers) {
        Visitor csw = browsers.as("csw").open("/cases").check("guide-cases");
        csw.follow("相談を受け付ける").check("case-new");
        mistakesAreAnnouncedAndLinked(csw);
        household(csw);
        csw.check("guide-case-new-filled");
        csw.press("受け付ける").sees("受け付けました").sees("母と兄弟の暮らし").check("guide-case-overview");
        String number = csw.path().substring("/cases/".length());
        for (String tab : new String[] {"household", "consents", "assessment", "timeline"}) {
            csw.open("/cases/" + number + "/" + tab).check("case-" + tab + "-first");
        }
        assess(csw, number);
        withdraw(csw, number);
        aMemberSeesOnlyWhoStillConsents(browsers, number);
    }

    @Test
    void whatWasTypedSurvivesAClosedTab(Browsers browsers) {
        Visitor csw = browsers.as("csw").open("/cases/new");
        String title = "閉じた画面の下書き " + System.nanoTime();
        csw.fill("件名", title).sees("下書きを保存しました（");
        assertThat(csw.path()).contains("/cases/new?draft=");
        String sheets = csw.page().url().replaceAll("\\?.*", "");
        Page other = csw.page().context().newPage();
        csw.page().close();

        other.navigate(sheets);

        assertThat(other.locator("body")).containsText(title);
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("続きを書く.*" + title)))
                .click();
        assertThat(other.getByLabel("件名")).hasValue(title);
    }

    @Test
    void aDraftIsSavedAgainWhenTheNetworkComesBack(Browsers browsers) {
        Visitor csw = browsers.as("csw").open("/cases/new");
        csw.offline().fill("件名", "切れた間に書いた件名").sees("下書きを保存できませんでした");
        csw.online().sees("下書きを保存しました（");
        csw.open("/cases/new").sees("切れた間に書いた件名").check("case-new-drafts");
    }

    @Test
    void aTableIsPastedLookedAtAndTakenIn(Browsers browsers) {
        Visitor csw = browsers.as("csw").open("/cases/paste").check("case-paste");
        csw.fill("貼り付ける表", "R8.5.1\tD07\t貼り付けた相談\t高齢；生活困窮\t高い\t民生委員\t架空 葛子（本人・80代）\nきのう\tD07\t直す行\t高齢");
        csw.press("内容を確かめる").sees("直してください").check("guide-case-paste-preview");
        csw.press("1件を受け付ける").sees("1件を受け付けました");
    }

    private static void mistakesAreAnnouncedAndLinked(Visitor csw) {
        csw.press("受け付ける").expectError("422");
        assertThat(csw.page().locator(".error-summary")).isFocused();
        csw.check("case-new-errors");
        csw.page().locator(".error-summary a[href='#title']").click();
        assertThat(csw.page().locator("#title")).isFocused();
    }

    private static void household(Visitor csw) {
        Page page = csw.page();
        page.locator("#receivedOn").fill("令和8年5月1日");
        page.locator("#areaCode").selectOption("D07");
        page.locator("#title").fill("母と兄弟の暮らし");
        page.getByLabel("民生委員").check();
        member(page, 0, "𠮷田 ハル", "本人");
        csw.press("世帯員を追加する");
        member(page, 1, "𠮷田 実", "長男");
        csw.press("世帯員を追加する");
        member(page, 2, "𠮷田 望", "次男");
        page.getByLabel("ひきこもり・不登校", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#topTopic").selectOption("13");
        page.getByLabel("高齢", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.locator("#consent-document")).isHidden();
        page.locator("#members0-consentBy").selectOption("SELF");
        assertThat(page.locator("#consent-document")).isVisible();
        page.locator("#members1-consentBy").selectOption("SELF");
        page.locator("#members2-consentBy").selectOption("SELF");
        assertThat(page.locator("[data-name-of=members2-name]")).hasText("𠮷田 望");
    }

    private static void member(Page page, int row, String name, String relation) {
        assertThat(page.locator("fieldset.case-member")).hasCount(row + 1);
        page.locator("#members" + row + "-name").fill(name);
        page.locator("#members" + row + "-kana").fill("よしだ");
        page.locator("#members" + row + "-relation").fill(relation);
        page.locator("#members" + row + "-ageBand").selectOption(row == 0 ? "80" : "50");
    }

    private static void assess(Visitor csw, String number) {
        csw.open("/cases/" + number + "/assessment/edit").check("guide-case-assess");
        csw.page()
                .getByLabel("社会的孤立（ひきこもりなど）", new Page.GetByLabelOptions().setExact(true))
                .check();
        csw.fill("対応方針", "民生委員と訪問を続ける").sees("下書きを保存しました（");
        csw.press("アセスメントを記録する").sees("緊急度を判定しました").check("case-assessment");
    }

    private static void withdraw(Visitor csw, String number) {
        csw.open("/cases/" + number + "/consents").check("guide-case-consents");
        csw.page().locator("a[href$=narrow]").first().click();
        csw.page().locator("input[name=items]").last().uncheck();
        csw.press("何が起きるかを確かめる").sees("会議体ごとに次のようになります").check("case-narrow");
        csw.open("/cases/" + number + "/consent-obtained")
                .sees("同意を得て進む会議体はありません")
                .check("case-consent-obtained");
        csw.open("/cases/" + number + "/consents");
        csw.page().locator("a[href$=withdraw]").first().click();
        csw.sees("匿名に戻ります").check("case-withdraw");
        csw.press("撤回を記録する").sees("同意の撤回を記録しました").check("case-consents-withdrawn");
        csw.open("/cases/" + number + "/consents/new").check("case-consent-new");
        csw.press("同意を記録する").expectError("422").sees("1人以上選んでください").check("case-consent-errors");
    }

    private void aMemberSeesOnlyWhoStillConsents(Browsers browsers, String number) {
        cases.before(cases.byNumber(number).id(), "AREA", "D07");
        Visitor iin = browsers.phone("iin").open("/cases/" + number);
        iin.sees("匿名").sees("A氏").check("guide-case-anonymous");
        assertThat(iin.page().content()).contains("𠮷田 実").doesNotContain("ハル", "兄弟の暮らし");
        iin.open("/cases").sees(number).check("cases-member");
    }
}
