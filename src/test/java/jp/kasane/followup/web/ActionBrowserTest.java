package jp.kasane.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.kasane.followup.AgreedActions;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.ReportOutcome;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A member on the phone and the secretariat at the desk deal with what a meeting agreed on. */
@KasaneTest
@BrowserTest
class ActionBrowserTest {

    @Autowired
    ApplicationContext context;

    private AgreedActions actions;

    @BeforeEach
    void actions() {
        actions = new AgreedActions(context);
    }

    @Test
    void aMemberReportsOnThePhoneInThreeTaps(Browsers browsers) {
        Action action = actions.agreed("佐藤さん宅を訪ね、体調を確かめる（電話で約束）", "iin", actions.today());
        actions.agreed("見守りの当番表を配る", "iin", actions.today().minusDays(5));
        Visitor member = browsers.phone("iin").open("/actions").check("actions-mine");
        Page phone = member.page();

        phone.locator("a.button[href='/actions/" + action.id() + "']").tap();
        member.sees("どうでしたか").check("action-report");
        phone.locator("label:has(input[value=DONE])").tap();
        phone.locator("button.outcome-send").tap();

        member.sees("報告しました").check("action-reported");
        assertThat(actions.read(action).outcome()).isEqualTo(ReportOutcome.DONE);
        assertThat(member.path()).isEqualTo("/actions/" + action.id());
    }

    @Test
    void aReportWithoutAChoiceIsToldAndReachedByKeyboard(Browsers browsers) {
        Action action = actions.agreed("民生委員の会で様子を聞く", "iin", actions.today().plusDays(10));
        Visitor member = browsers.as("iin").open("/actions/" + action.id());

        member.press("報告する").sees("結果が選ばれていません").check("action-report-refused");
        member.page().locator("input[value=PARTLY]").focus();
        member.keys("Space").fill("ひとこと", "一度会えた").press("報告する");

        member.sees("報告しました");
        assertThat(actions.read(action).report()).isEqualTo("一度会えた");
    }

    @Test
    void theSecretariatSendsBackAndVerifies(Browsers browsers) {
        Action action = actions.agreed("配食の申込みを手伝う", "iin", actions.today());
        Visitor member = browsers.phone("iin").open("/actions/" + action.id());
        report(member, "PARTLY");
        Visitor secretariat =
                browsers.as("jimu").open("/actions/" + action.id()).check("action-verify");

        secretariat.follow("差し戻す").check("action-send-back");
        secretariat.press("差し戻す").sees("理由がありません").check("action-send-back-refused");
        secretariat.fill("差し戻す理由", "申込書が届いたか確かめてください").press("差し戻す");
        secretariat.sees("差し戻しました").check("action-sent-back");
        member.open("/actions/" + action.id()).sees("申込書が届いたか確かめてください");
        report(member, "DONE");
        secretariat.open("/actions/" + action.id()).press("確認する");

        secretariat.sees("この実施項目は完了です").check("action-done");
        assertThat(actions.read(action).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void theSecretariatChasesWhatIsLate(Browsers browsers) {
        Action action = actions.overdue("ごみ出しの支援を始める", "iin");
        Visitor secretariat = browsers.as("jimu").open("/actions?view=late").check("actions-late");

        secretariat.open("/actions/" + action.id()).check("action-late");
        secretariat.follow("督促を記録する").check("action-chase");
        secretariat.fill("担当者から聞いたこと", "来週始めるとのこと").press("督促を記録する").sees("来週始めるとのこと");
        secretariat.follow("期限を変える").check("action-reschedule");
        secretariat.open("/actions/" + action.id()).follow("担当を替える").check("action-reassign");
        secretariat.open("/councils/D07/actions").check("council-actions");
        secretariat.open("/actions?view=all&state=FINISHED").check("actions-finished");
        browsers.as("iin").open("/actions?view=late&state=AGREED").sees("ごみ出しの支援を始める");
    }

    @Test
    void aReportGoesWithoutScripts(Browsers browsers) {
        Action action = actions.agreed("回覧板で知らせる", "iin", actions.today());
        Visitor member = browsers.withoutJavaScript("iin").open("/actions/" + action.id());
        report(member, "NOT_DONE");
        member.sees("報告しました").check("action-without-scripts");
        assertThat(actions.read(action).outcome()).isEqualTo(ReportOutcome.NOT_DONE);
    }

    private static void report(Visitor visitor, String outcome) {
        Locator choice = visitor.page().locator("input[value=" + outcome + "]");
        choice.check();
        visitor.press("報告する").sees("報告しました");
    }
}
