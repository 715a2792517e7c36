package jp.kasane.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.kasane.meeting.MeetingPlan;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.meeting.PlanMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of a council as people see them. */
@KasaneTest
@BrowserTest
class CouncilBrowserTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CurrentTime time;

    @Test
    void everyPageOfACouncilWorksOnEveryScreen(Browsers browsers) {
        new MeetingSteps(context).waiting("D06");
        Visitor jimu = browsers.as("jimu");
        jimu.open("/councils").check("councils");
        jimu.open("/councils/D06").check("council");
        jimu.open("/councils/D06/backlog").check("council-backlog");
        jimu.open("/councils/D06/referrals").check("council-referrals");
        jimu.open("/councils/D06/referrals?box=out&all=1").check("council-referrals-out");
        jimu.open("/councils/D06/members").check("council-members");
        jimu.open("/councils/D06/members/new").check("council-member-new");
        jimu.press("席に就ける").sees("氏名を入れてください").check("council-member-refused");
        jimu.open("/councils/D06/members/paste").fill("名簿の行", "委員\t\t架空 太郎\t\t\tたぶん");
        jimu.press("確かめる").sees("直すところのある行").check("council-members-paste");
        browsers.as("iin").open("/councils/D07").check("council-as-member");
    }

    @Test
    void aCadenceIsLookedAtBeforeItIsSavedAndTheYearIsPlanned(Browsers browsers) {
        Visitor jimu = browsers.as("jimu");
        jimu.open("/councils/B1/cadence").check("council-cadence");
        jimu.page().getByLabel("隔月（2か月に1回）").check();
        assertThat(jimu.page().locator(".cadence-months")).isVisible();
        assertThat(jimu.page().locator(".cadence-expert")).isHidden();
        jimu.page().getByLabel("随時（必要なときに開く）").check();
        assertThat(jimu.page().locator(".cadence-rhythm")).isHidden();
        jimu.page().getByLabel("決まった日に開く（例: 毎月第2火曜日）").check();
        jimu.page().locator("#weekday").selectOption("FRIDAY");
        jimu.fill("いつもの会場", "氷見公民館");
        jimu.press("開催日を確かめる").sees("この内容で保存すると").check("council-cadence-preview");
        jimu.press("保存する").sees("開催の周期を保存しました");
        jimu.open("/councils/B1/calendar").check("council-calendar-candidates");
        jimu.page().locator("main a[href*='/calendar/plan']").click();
        jimu.sees("まだ保存していません").check("council-calendar-plan");
        jimu.page().locator("form[action$='/plan'] button").click();
        jimu.sees("計画に入れました").check("council-calendar");
    }

    @Test
    void aMeetingIsDraggedToAnotherDayAndTheReasonIsAsked(Browsers browsers) {
        LocalDate day = ahead();
        long meeting = planned("B3", day);
        Visitor jimu = browsers.as("jimu");
        jimu.open("/councils/B3/calendar?year=" + year(day));
        Locator mark = jimu.page().locator("a[data-meeting='" + meeting + "']");
        drag(jimu.page(), mark, jimu.page().locator("td[data-day='" + day.plusDays(1) + "']"));
        Locator dialog = jimu.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("[name=date]")).hasValue(day.plusDays(1).toString());
        assertThat(dialog.locator("[name=reason]")).isFocused();
        jimu.check("council-calendar-move");
        dialog.locator("[name=reason]").fill("会場の都合のため");
        dialog.locator("button[type=submit]").click();
        jimu.sees("移しました");
        assertThat(jimu.page().locator("td[data-day='" + day.plusDays(1) + "'] a[data-meeting='" + meeting + "']"))
                .isVisible();
    }

    @Test
    void theKeyboardAloneMovesAMeetingAndEscapeLeavesADrag(Browsers browsers) {
        LocalDate day = ahead().plusDays(7);
        long meeting = planned("B4", day);
        Visitor jimu = browsers.as("jimu");
        jimu.open("/councils/B4/calendar?year=" + year(day));
        jimu.page().locator("a[href$='/calendar/move?meeting=" + meeting + "']").focus();
        jimu.keys("Enter").sees("開催の日を移す").check("council-calendar-move-form");
        jimu.page().locator("main [name=date]").fill(day.plusDays(2).toString());
        jimu.page().locator("main [name=reason]").fill("議長の都合のため");
        jimu.keys("Enter").sees("移しました");
        jimu.page()
                .locator("a[href$='/calendar/cancel?meeting=" + meeting + "']")
                .focus();
        jimu.keys("Enter").sees("中止するとどうなるか").check("council-calendar-cancel");
    }

    private LocalDate ahead() {
        return time.today().plusMonths(1).withDayOfMonth(10);
    }

    private static int year(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    private long planned(String council, LocalDate day) {
        long days = ChronoUnit.DAYS.between(time.today(), day);
        return context.getBean(PlanMeeting.class)
                .plan(new MeetingPlan(council, time.now().plusDays(days), 60, "公民館"), Actor.SYSTEM)
                .id();
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 4);
        mouse.move(end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }
}
