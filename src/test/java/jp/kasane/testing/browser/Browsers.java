package jp.kasane.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets people visit the application, each in a browser window of their own. Take it as a test method's parameter. */
public final class Browsers implements ExtensionContext.Store.CloseableResource {

    private final Browser browser;
    private final String origin;
    private final List<BrowserContext> opened = new ArrayList<>();

    Browsers(Browser browser, String origin) {
        this.browser = browser;
        this.origin = origin;
    }

    /** Signs in at a desk with a wide screen. */
    public Visitor as(String login) {
        return signIn(anybody(), login);
    }

    /** Signs in on a small screen that is touched. */
    public Visitor phone(String login) {
        return signIn(visit(window(Widths.PHONE).setHasTouch(true), true), login);
    }

    /** Signs in with a browser that runs no scripts. */
    public Visitor withoutJavaScript(String login) {
        return signIn(visit(window(Widths.DESK).setJavaScriptEnabled(false), false), login);
    }

    /** Somebody who has not signed in. */
    public Visitor anybody() {
        return visit(window(Widths.DESK), true);
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }

    private static Visitor signIn(Visitor visitor, String login) {
        SignInForm.enter(visitor.open("/sign-in").page(), login);
        return visitor;
    }

    private Visitor visit(Browser.NewContextOptions options, boolean scripts) {
        BrowserContext context = browser.newContext(options);
        opened.add(context);
        return new Visitor(context.newPage(), origin, scripts);
    }

    private static Browser.NewContextOptions window(Widths width) {
        return new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width.size());
    }
}
