package jp.kasane.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AmendMinutes;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of a meeting as people use them: keyboard, pointer, phone. */
@KasaneTest
@BrowserTest
class MeetingBrowserTest {

    private static final String COUNCIL = "D07";

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    Meeting meeting;
    String path;
    long first;
    long second;

    @BeforeEach
    void plan() {
        steps = new MeetingSteps(context);
        first = steps.waiting(COUNCIL);
        second = steps.waiting(COUNCIL);
        meeting = steps.planned(COUNCIL, 30);
        path = "/meetings/" + meeting.id();
    }

    @Test
    void anItemIsConfirmedBeforeItIsChosen(Browsers browsers) {
        long waits = steps.unconfirmed(COUNCIL);
        Visitor jimu = browsers.as("jimu").open(path + "/agenda").sees("置換え後の文を確認する");
        jimu.check("meeting-agenda-unconfirmed");
        jimu.open("/councils/" + COUNCIL + "/backlog/" + waits + "/rendition").sees("確認待ち");
        jimu.check("rendition-unconfirmed");
        jimu.press("確認して、このとおりに示す").sees("匿名の記述を確認しました");
        jimu.check("rendition-confirmed");
        steps.agenda(meeting, first, steps.unconfirmed(COUNCIL));
        jimu.open(path + "/invitation").press("招集する");
        jimu.expectError("422").sees("番号と分野などだけで招集する").check("meeting-invitation-unconfirmed");
    }

    @Test
    void theRenditionShowsWhatIsReplacedAndWhatIsDoubtful(Browsers browsers) {
        long item = steps.told(COUNCIL);
        Visitor csw = browsers.as("csw").open("/councils/" + COUNCIL + "/backlog/" + item + "/rendition");
        csw.sees("もとの記述").sees("鵜飼").check("rendition-told");
    }

    @Test
    void anAgendaIsBuiltWithTheKeyboardAlone(Browsers browsers) {
        steps.agenda(meeting, first, second);
        Visitor jimu = browsers.as("jimu").open(path).check("meeting-overview");
        jimu.open(path + "/agenda");
        assertThat(jimu.page().locator(".agenda-rest")).containsText("あと50分");

        grip(jimu.page(), first).focus();
        jimu.keys("ArrowDown");
        assertThat(jimu.page().locator("[data-said]")).containsText("2件中の2番目");
        assertThat(grip(jimu.page(), first)).isFocused();
        jimu.keys("ArrowRight");
        assertThat(jimu.page().locator("[data-said]")).containsText("見送り");
        assertThat(jimu.page().locator(".agenda-rest")).containsText("あと55分");
        jimu.keys("ArrowLeft");
        jimu.check("meeting-agenda");

        jimu.tabTo(AriaRole.BUTTON, "この議題で保存する").keys("Enter").sees("保存しました");
        org.assertj.core.api.Assertions.assertThat(onAgenda()).containsExactly(second, first);
    }

    @Test
    void anAgendaIsBuiltByDragging(Browsers browsers) {
        steps.agenda(meeting, first, second);
        Visitor jimu = browsers.as("jimu").open(path + "/agenda");
        Page page = jimu.page();
        Locator moved = grip(page, second);
        moved.evaluate("grip => grip.scrollIntoView({block: 'center'})");
        BoundingBox from = moved.boundingBox();
        BoundingBox to = page.locator("li[data-id='" + first + "']").boundingBox();

        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + 30, to.y + 4, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();

        assertThat(page.locator("[data-said]")).containsText("2件中の1番目");
        jimu.press("この議題で保存する").sees("保存しました");
        org.assertj.core.api.Assertions.assertThat(onAgenda()).containsExactly(second, first);
    }

    @Test
    void tooLongAnAgendaIsSeenBeforeItIsSaved(Browsers browsers) {
        steps.agenda(meeting, first, second);
        Visitor jimu = browsers.as("jimu").open(path + "/agenda");

        line(jimu.page(), first).locator("[data-minutes-of]").fill("６０");

        assertThat(jimu.page().locator(".agenda-rest")).containsText("5分超過");
        jimu.press("この議題で保存する").sees("超えています");
        jimu.expectError("422").check("meeting-agenda-too-long");
    }

    @Test
    void aStaleTabKeepsTheOrderThatWasMade(Browsers browsers) {
        steps.agenda(meeting, first, second);
        Visitor jimu = browsers.as("jimu").open(path + "/agenda");
        line(jimu.page(), second).locator("[data-move=up]").click();
        steps.agenda(meeting, first);

        jimu.press("この議題で保存する").sees("ほかの人が先に更新しました");
        jimu.expectError("412").check("meeting-agenda-stale");
        jimu.press("この議題で保存する").sees("保存しました");

        org.assertj.core.api.Assertions.assertThat(onAgenda()).containsExactly(second, first);
    }

    @Test
    void theSecretariatConvenesAndSeesTheAnswers(Browsers browsers) {
        steps.agenda(meeting, first);
        Visitor jimu = browsers.as("jimu").open(path + "/invitation").check("meeting-invitation");

        jimu.press("招集する").sees("招集しました").check("meeting-answers");

        jimu.open(path + "/postpone").check("meeting-postpone");
        jimu.open(path + "/cancel").check("meeting-cancel");
        jimu.open(path + "/place").check("meeting-place");
    }

    @Test
    void aMemberAnswersOnAPhone(Browsers browsers) {
        steps.agenda(meeting, first, second);
        steps.convened(meeting);
        Visitor iin = browsers.phone("iin");
        iin.open(path).follow("出欠を回答する").check("meeting-reply");

        iin.page().getByLabel("代理を出します").check();
        iin.press("回答を送る").sees("代理で来る方のお名前");
        iin.expectError("422").check("meeting-reply-refused");
        iin.page().getByLabel("出席します").check();
        iin.press("回答を送る").sees("「出席」と回答しています").check("meeting-reply-done");
    }

    @Test
    void whoIsHereIsTicked(Browsers browsers) {
        steps.agenda(meeting, first);
        steps.convened(meeting);
        steps.opened(meeting);
        Visitor jimu = browsers.as("jimu").open(path + "/attendance");

        jimu.press("全員に印を付ける");
        assertThat(jimu.page().locator("[data-counted]")).not().hasText("出席 0人");
        jimu.check("meeting-attendance");
        jimu.press("出席を記録する").sees("記録しました");
    }

    @Test
    void theChairReadsAndConfirmsTheMinutes(Browsers browsers) {
        Meeting held = steps.held(COUNCIL);
        steps.the(AmendMinutes.class)
                .amend(
                        held.id(),
                        "地区07 第1回 議事録\n日時: 令和8年4月1日\n議題1 [事後報告] 2026-00001\n結果: 了承・情報共有",
                        "誤字",
                        null,
                        Actor.SYSTEM);
        Visitor gicho =
                browsers.as("gicho").open("/meetings/" + held.id() + "/minutes").check("meeting-minutes");

        gicho.press("この内容で確認する").sees("確認しました").check("meeting-minutes-confirmed");
        org.assertj.core.api.Assertions.assertThat(steps.get(held).state()).isEqualTo(MeetingState.COMPLETED);
        gicho.open("/meetings/" + held.id() + "/minutes/amend").check("meeting-minutes-amend");
    }

    private static Locator line(Page page, long item) {
        return page.locator("li[data-id='" + item + "']");
    }

    private static Locator grip(Page page, long item) {
        return line(page, item).locator(".agenda-grip");
    }

    private List<Long> onAgenda() {
        return steps.itemsOf(meeting).stream().map(AgendaItem::backlogItemId).toList();
    }
}
