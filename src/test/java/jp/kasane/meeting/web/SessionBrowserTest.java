package jp.kasane.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.NotesVersion;
import jp.kasane.meeting.SessionRoom;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.SignInForm;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Session mode as it is on the laptops in the room. */
@KasaneTest
@BrowserTest
class SessionBrowserTest {

    private static final String COUNCIL = "D10";

    @Autowired
    ApplicationContext context;

    @Test
    void whatTwoWriteInDifferentLinesIsMergedWhileBothType(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 2).opened();
        Visitor one = at(browsers, room, "事務 一子");
        Visitor two = at(browsers, room, "事務 二郎");

        type(one, "見守り\n訪問");
        assertThat(notes(two)).hasValue("見守り\n訪問");
        type(one, "見守りを続ける\n訪問");
        type(two, "見守り\n訪問は週1回");

        assertThat(notes(one)).hasValue("見守りを続ける\n訪問は週1回");
        assertThat(notes(two)).hasValue("見守りを続ける\n訪問は週1回");
        assertThat(room.notes(1)).isEqualTo("見守りを続ける\n訪問は週1回");
        saved(one);
        one.check("session-item");
    }

    @Test
    void whereTwoWriteOneLineBothTextsAreShownAndAPersonDecides(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 2).opened();
        Visitor one = at(browsers, room, "事務 一子");
        Visitor two = at(browsers, room, "事務 二郎");
        type(one, "担当は未定\n来月確かめる");
        assertThat(notes(two)).hasValue("担当は未定\n来月確かめる");

        type(one, "担当は田中さん\n来月確かめる");
        type(two, "担当は佐藤さん\n来月確かめる");

        two.sees("同じ行が別々に書き換えられました");
        one.sees("同じ行が別々に書き換えられました");
        assertThat(clash(two)).containsText("担当は田中さん");
        assertThat(clash(two)).containsText("担当は佐藤さん");
        two.check("session-clash");
        two.press("両方を残す").sees("メモの食い違いを解決しました");
        assertThat(room.notes(1)).contains("担当は田中さん", "担当は佐藤さん", "来月確かめる");
        assertThat(notes(one)).hasValue(Pattern.compile(".*田中さん.*佐藤さん.*|.*佐藤さん.*田中さん.*", Pattern.DOTALL));
        assertThat(clash(one)).hasCount(0);
    }

    @Test
    void aPageThatNobodyTouchesStopsAskingUntilSomebodyDoes(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = at(browsers, room, "事務 一子");
        one.page().clock().install();
        one.page().reload();
        List<String> looks = new CopyOnWriteArrayList<>();
        one.page().onRequest(request -> {
            if (request.url().contains("/session/live")) {
                looks.add(request.url());
            }
        });
        one.page().clock().runFor(9_000);
        assertThat(looks).isNotEmpty();

        one.page().clock().fastForward("30:10");
        one.sees("操作がないため");
        looks.clear();
        one.page().clock().runFor(60_000);
        assertThat(looks).isEmpty();

        one.keys("Shift");
        one.page().clock().runFor(9_000);
        assertThat(looks).isNotEmpty();
        assertThat(one.page().locator("#notes-status")).not().containsText("操作がないため");
    }

    @Test
    void aLostConnectionLosesNothingAndDoublesNothing(Browsers browsers) {
        writesThroughACut(browsers, 3_000);
    }

    @Test
    @Tag("long")
    void aConnectionThatIsCutForHalfAMinuteLosesNothing(Browsers browsers) {
        writesThroughACut(browsers, 30_000);
    }

    private void writesThroughACut(Browsers browsers, int cut) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = at(browsers, room, "事務 一子");
        type(one, "切れる前");
        saved(one);

        one.offline();
        notes(one).pressSequentially("\n切れている間");
        one.sees("オフライン");
        one.page().waitForTimeout(cut);
        notes(one).pressSequentially("\nまだ切れている");
        assertThat(room.notes(1)).isEqualTo("切れる前");
        room.save(room.secretary("事務 二郎"), 1, "ほかの人\n切れる前", room.read(1).version());
        one.online();

        assertThat(notes(one)).hasValue("ほかの人\n切れる前\n切れている間\nまだ切れている");
        saved(one);
        assertThat(room.notes(1)).isEqualTo("ほかの人\n切れる前\n切れている間\nまだ切れている");
        assertThat(kept(one)).isZero();
    }

    @Test
    void aSaveWhoseAnswerNeverCameIsNotDoubled(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = at(browsers, room, "事務 一子").expectError("ERR_FAILED");
        one.page().route("**/1/notes", route -> {
            route.fetch();
            route.abort();
        });
        type(one, "届いたが返事がない");
        one.sees("オフライン");
        one.page().unroute("**/1/notes");
        notes(one).pressSequentially("\n続き");

        saved(one);
        assertThat(notes(one)).hasValue("届いたが返事がない\n続き");
        assertThat(room.notes(1)).isEqualTo("届いたが返事がない\n続き");
    }

    @Test
    void aReloadInTheMiddleKeepsWhatWasNotSaved(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = at(browsers, room, "事務 一子").expectError("ERR_FAILED");
        one.page().onDialog(Dialog::accept);
        one.page().route("**/1/notes", Route::abort);
        type(one, "まだ保存していない");
        one.sees("オフライン");
        assertThat(kept(one)).isOne();

        one.page().unroute("**/1/notes");
        one.page().reload();

        assertThat(notes(one)).hasValue("まだ保存していない");
        saved(one);
        assertThat(room.notes(1)).isEqualTo("まだ保存していない");
        assertThat(room.history(1)).extracting(NotesVersion::text).containsExactly("まだ保存していない");
        assertThat(kept(one)).isZero();
    }

    @Test
    void whoSignsOutLeavesNothingOnTheMachine(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = at(browsers, room, "事務 一子").expectError("ERR_FAILED");
        one.page().onDialog(Dialog::accept);
        one.page().route("**/1/notes", Route::abort);
        type(one, "まだ保存していない");
        one.sees("オフライン");

        one.page().locator("form[action$='/sign-out']").first().evaluate("form => form.requestSubmit()");

        one.page().waitForURL(address -> address.contains("/sign-in"));
        assertThat(kept(one)).isZero();
    }

    @Test
    void savingGoesOnWhenOneSignsInAgainInAnotherTab(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        String login = room.secretary("事務 一子");
        Visitor one = browsers.as(login).open(room.path() + "?step=1").expectError("403");
        type(one, "切れる前");
        saved(one);
        BrowserContext tabs = one.page().context();
        tabs.clearCookies();
        type(one, "切れた後");
        one.sees("別の画面でサインインし直すと、続けて保存できます");
        assertThat(room.notes(1)).isEqualTo("切れる前");

        signIn(tabs.newPage(), one.page().url(), login);

        saved(one);
        assertThat(notes(one)).hasValue("切れた後");
        assertThat(room.notes(1)).isEqualTo("切れた後");
    }

    @Test
    void restingHidesNotThatSomethingIsUnsaved(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = at(browsers, room, "事務 一子").expectError("403");
        one.page().clock().install();
        one.page().reload();
        one.page().context().clearCookies();
        type(one, "切れた後");
        one.page().clock().runFor(3_000);
        one.sees("別の画面でサインインし直すと、続けて保存できます");

        one.page().clock().fastForward("30:10");
        one.page().clock().runFor(9_000);
        assertThat(one.page().locator("#notes-status")).containsText("別の画面でサインインし直すと");
        one.keys("Shift");
        assertThat(one.page().locator("#notes-status")).containsText("別の画面でサインインし直すと");
    }

    @Test
    void aStaleTabOverwritesNothingAndKeepsWhatWasTyped(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor now = at(browsers, room, "事務 一子");
        Visitor stale = at(browsers, room, "事務 二郎").expectError("412");
        conclude(now, "了承した");
        now.sees("議題1の結論を記録しました");

        conclude(stale, "古い画面の理由");

        stale.sees("ほかの人が更新しました").sees("いまの記録: 了承・情報共有。理由: 了承した");
        assertThat(stale.page().locator("#rationale")).hasValue("古い画面の理由");
        assertThat(room.items().get(0).rationale()).isEqualTo("了承した");
        stale.check("session-refused");
    }

    @Test
    void aWholeSessionWithTheKeyboardAlone(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1);
        Visitor one = browsers.as(room.secretary("事務 一子")).open(room.path());
        one.check("session-start");
        one.tabTo(AriaRole.BUTTON, "開会する").keys("Enter").sees("開会しました");
        one.check("session-promised");
        one.keys("Alt+n").sees("審議の資料");

        one.page().waitForLoadState();
        one.keys("Alt+m");
        assertThat(notes(one)).isFocused();
        one.page().keyboard().type("声をかけている。");
        saved(one);
        one.keys("Alt+k", "1", "Tab");
        one.page().keyboard().type("見守りを続ける");
        one.keys("Tab", "Tab");
        one.page().keyboard().type("週1回の訪問");
        one.keys("Tab");
        one.page().keyboard().type(room.member);
        one.keys("Tab");
        one.page().keyboard().type("+14");
        one.keys("Control+Enter");
        one.sees("議題1の結論を記録しました").sees("結論あり");

        one.page().waitForLoadState();
        one.keys("Alt+n").sees("閉会すると");
        one.check("session-close");
        one.tabTo(AriaRole.BUTTON, "閉会する").keys("Enter");
        one.page().waitForURL(address -> address.contains("/minutes"));
        assertThat(room.steps.get(room.meeting).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void theClockGoesOnAfterAReload(Browsers browsers) {
        SessionRoom room = new SessionRoom(context, COUNCIL, 1).opened();
        Visitor one = browsers.as(room.secretary("事務 一子")).open(room.path());
        one.press("議題1へ進む");
        Locator clock = one.page().locator("#clock");
        assertThat(clock).hasText(Pattern.compile("経過 \\d+分0[3-9]秒"));

        one.page().reload();

        assertThat(clock).hasText(Pattern.compile("経過 \\d+分(0[4-9]|[1-9]\\d)秒"));
    }

    private static Visitor at(Browsers browsers, SessionRoom room, String name) {
        return browsers.as(room.secretary(name)).open(room.path() + "?step=1");
    }

    private static void signIn(Page tab, String place, String login) {
        tab.navigate(place);
        SignInForm.enter(tab, login);
        tab.close();
    }

    private static Locator notes(Visitor visitor) {
        return visitor.page().locator("#notes-text");
    }

    private static Locator clash(Visitor visitor) {
        return visitor.page().locator(".session-clash");
    }

    private static void type(Visitor visitor, String text) {
        notes(visitor).fill(text);
    }

    private static void saved(Visitor visitor) {
        assertThat(visitor.page().locator("#notes-status")).containsText("保存済み");
    }

    private static void conclude(Visitor visitor, String rationale) {
        visitor.page().locator("input[name=type]").first().check();
        visitor.page().locator("#rationale").fill(rationale);
        visitor.press("結論を記録する");
    }

    /** How much is kept in the tab for a reload. */
    private static int kept(Visitor visitor) {
        return (Integer) visitor.page()
                .evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('kasane.notes.')).length"
                        + " + localStorage.length");
    }
}
