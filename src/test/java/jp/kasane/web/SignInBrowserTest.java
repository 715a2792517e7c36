package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.SignInForm;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KasaneTest
@BrowserTest
class SignInBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void everybodyFindsTheWayIn(Browsers browsers) {
        browsers.anybody().open("/sign-in").check("guide-sign-in");

        assertThat(browsers.as("jimu").open("/me").check("me").path()).isEqualTo("/me");
        assertThat(browsers.phone("iin").open("/me").path()).isEqualTo("/me");
        assertThat(browsers.withoutJavaScript("csw").open("/me").path()).isEqualTo("/me");
    }

    @Test
    void whatWasTypedIsNotSentIntoAnEndedSession(Browsers browsers) {
        Visitor admin = browsers.as("admin");
        admin.page().clock().install();
        admin.open("/admin/people/new");
        String name = "遅刻 試子" + UUID.randomUUID();
        admin.page().locator("#name").fill(name);
        admin.page().clock().fastForward("31:00");
        BrowserContext tabs = admin.page().context();
        tabs.clearCookies();

        Locator send = admin.page().locator("form[data-guard] button.button-primary");
        send.click();
        admin.sees("まだ送っていません");
        assertThat(admin.path()).isEqualTo("/admin/people/new");
        assertThat(admin.page().locator("#name").inputValue()).isEqualTo(name);
        admin.check("guard-ended");

        Page other = tabs.waitForPage(
                () -> admin.page().locator("[data-session-ended] a").click());
        SignInForm.enter(other, "admin");
        assertThat(other.url()).doesNotContain("/me/password");

        send.click();
        admin.sees("登録しました");
        admin.sees(name);
    }

    @Test
    void noFormLosesWhatWasTypedWhenTheSessionHasEnded(Browsers browsers) {
        KasaneClient kasane = new KasaneClient(new Http(port));
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        kasane.recordConsents(number);
        Visitor csw = browsers.as("csw").open("/cases/" + number + "/consents");
        String withdraw = csw.page().locator("a[href$='/withdraw']").first().getAttribute("href");

        staysOnTheScreen(csw, withdraw, "[name=note]");
        staysOnTheScreen(browsers.as("csw"), "/cases/new", "[name=title]");
        staysOnTheScreen(browsers.as("jimu"), "/me/password", "[name=current]");
    }

    @Test
    void aDraftIsKeptAgainAfterSigningInInAnotherTab(Browsers browsers) {
        Visitor csw = browsers.as("csw").open("/cases/new").expectError("403");
        Locator title = csw.page().locator("[name=title]");
        Locator state = csw.page().locator("[data-draft-state]");
        title.fill("一度目");
        PlaywrightAssertions.assertThat(state).containsText("下書きを保存しました");
        BrowserContext tabs = csw.page().context();
        tabs.clearCookies();
        title.fill("二度目");
        PlaywrightAssertions.assertThat(state).containsText("保存できませんでした");

        Page other = tabs.newPage();
        other.navigate(csw.page().url());
        SignInForm.enter(other, "csw");
        title.fill("三度目");

        PlaywrightAssertions.assertThat(state).containsText("下書きを保存しました");
        csw.page().reload();
        PlaywrightAssertions.assertThat(title).hasValue("三度目");
    }

    private static void staysOnTheScreen(Visitor visitor, String path, String field) {
        visitor.page().clock().install();
        visitor.open(path);
        String typed = "消えては困る文" + UUID.randomUUID();
        visitor.page().locator(field).fill(typed);
        visitor.page().clock().fastForward("31:00");
        visitor.page().context().clearCookies();

        visitor.page()
                .locator(field)
                .evaluate("field => { field.form.noValidate = true; field.form.requestSubmit(); }");

        visitor.sees("まだ送っていません");
        assertThat(visitor.path()).startsWith(path);
        assertThat(visitor.page().locator(field).inputValue()).isEqualTo(typed);
    }
}
