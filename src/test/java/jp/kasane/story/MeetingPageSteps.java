package jp.kasane.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.testing.browser.Visitor;

/** A council's meeting from the calendar to the confirmed minutes, one method a step. */
final class MeetingPageSteps {

    private static final Pattern NUMBER = Pattern.compile("第\\d+回");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final PeopleOnPages people;

    MeetingPageSteps(PeopleOnPages people) {
        this.people = people;
    }

    /** Plans, sets the agenda, convenes; @return path of the meeting, at which the case will be talked about */
    String convened(String council, String number) {
        String meeting = plan(council);
        setAgenda(meeting, number);
        convene(meeting);
        return meeting;
    }

    /** @return path of the meeting */
    String plan(String council) {
        OffsetDateTime start = OffsetDateTime.now(CurrentTime.ZONE).plusHours(2);
        Visitor jimu =
                people.secretariat().open("/councils/" + council + "/calendar").follow("開催を1回加える");
        jimu.page().locator("#date").fill(JapaneseDates.format(start.toLocalDate()));
        jimu.page().locator("#time").fill(TIME.format(start));
        jimu.page().locator("#minutes").fill("600");
        jimu.page().locator("#place").fill("地区公民館");
        jimu.press("計画に入れる").sees("を計画に入れました");
        Matcher nth = NUMBER.matcher(jimu.page().locator(".flash").textContent());
        org.assertj.core.api.Assertions.assertThat(nth.find()).isTrue();
        row(jimu, nth.group()).click();
        jimu.sees("次にすること");
        return jimu.path();
    }

    /** Puts everything that waits for the case on the agenda, and nothing else. */
    void setAgenda(String meeting, String number) {
        confirmTexts(meeting, number);
        Visitor jimu = people.secretariat().open(meeting).follow("議題を組む");
        jimu.page().waitForLoadState();
        Locator others = jimu.page()
                .locator("[data-list=chosen] > li")
                .filter(new Locator.FilterOptions().setHasNotText(number));
        everyOne(others.locator("[data-move=leave]"));
        PlaywrightAssertions.assertThat(others).hasCount(0);
        everyOne(jimu.page()
                .locator("[data-list=left] > li")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("[data-move=take]"));
        jimu.press("この議題で保存する").sees("を保存しました");
    }

    /** What a council may not know by name is read before it can be put on the agenda. */
    private void confirmTexts(String meeting, String number) {
        Visitor jimu = people.secretariat().open(meeting).follow("議題を組む");
        Locator unread = jimu.page()
                .locator("[data-list=left] > li")
                .filter(new Locator.FilterOptions().setHasText(number))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("置換え後の文を確認する"));
        while (unread.count() > 0) {
            jimu.open(unread.first().getAttribute("href")).press("確認して、このとおりに示す");
            jimu.sees("匿名の記述を確認しました");
            jimu.open(meeting).follow("議題を組む");
        }
    }

    void convene(String meeting) {
        people.secretariat().open(meeting).follow("招集へ進む").press("招集する").sees("招集しました");
    }

    /** Everybody who was invited came. */
    void open(String meeting) {
        Visitor jimu = people.secretariat().open(meeting).follow("開催・記録の画面を開く");
        jimu.press("開会する").sees("開会しました");
        jimu.follow("出席者").press("全員に印を付ける").press("出席を記録する").sees("人を記録しました");
    }

    /** Concludes every deliberation so and takes note of everything else. */
    void conclude(String meeting, Conclusion conclusion) {
        Visitor jimu = people.secretariat().open(meeting + "/session");
        Locator onward = jimu.page().locator("form[action$='/turn'] button[accesskey=n]");
        int items = jimu.page().locator("#session-steps li").count() - 2;
        for (int item = 1; item <= items; item++) {
            onward.click();
            jimu.sees("審議の資料");
            conclude(jimu, item, conclusion);
        }
    }

    void close(String meeting) {
        people.secretariat().open(meeting + "/session?step=close").press("閉会する").sees("議事録");
        people.secretariat().page().waitForURL("**/minutes");
    }

    void confirmMinutes(String meeting) {
        people.chair().open(meeting).follow("議事録を確認する").press("この内容で確認する").sees("確認しました");
    }

    /** The whole of it in one go. */
    String held(String council, String number, Conclusion conclusion) {
        String meeting = convened(council, number);
        open(meeting);
        conclude(meeting, conclusion);
        close(meeting);
        confirmMinutes(meeting);
        return meeting;
    }

    private static void conclude(Visitor jimu, int item, Conclusion conclusion) {
        Locator wished = jimu.find(AriaRole.RADIO, conclusion.type());
        if (wished.count() > 0) {
            PeopleOnPages.tick(wished);
            jimu.page().locator("#rationale").fill(conclusion.rationale());
            conclusion.actions().forEach((row, action) -> agree(jimu, row, action));
        } else {
            PeopleOnPages.tick(jimu.find(AriaRole.RADIO, "了承・情報共有"));
            jimu.page().locator("#rationale").fill("了承した");
        }
        jimu.press("結論を記録する").sees("議題" + item + "の結論を記録しました");
    }

    private static void agree(Visitor jimu, int row, Conclusion.Agreed action) {
        jimu.page().locator("#actions" + row + "-title").fill(action.title());
        jimu.page().locator("#actions" + row + "-assigneeId").fill(action.who());
        jimu.page().locator("#actions" + row + "-dueOn").fill("+14");
    }

    private static Locator row(Visitor jimu, String nth) {
        return jimu.page()
                .locator("section[aria-labelledby=list] tbody th a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + nth + "$")));
    }

    private static void everyOne(Locator buttons) {
        while (buttons.count() > 0) {
            buttons.first().click();
        }
    }
}
