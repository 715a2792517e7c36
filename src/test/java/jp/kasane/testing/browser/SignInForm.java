package jp.kasane.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import jp.kasane.testing.Http;

/** The sign-in form as people use it, in whichever tab it is open. */
public final class SignInForm {

    /** What the browser knows of a page that did not go on: address, what is shown, what was loaded and for how long. */
    private static final String STATE = """
            () => [document.readyState, location.href, document.body.innerText.slice(0, 300),
                   ...performance.getEntries().map(e => [e.entryType, e.name, e.startTime, e.duration, e.responseStatus].join(' '))
                  ].join('\\n')""";

    private SignInForm() {}

    /**
     * Signs in and waits until the next page is there. Where that does not come, tells in the log how the page stands and signs
     * in once more: seen once in many runs, never while somebody looked.
     */
    public static void enter(Page page, String login) {
        try {
            send(page, login);
        } catch (TimeoutError stuck) {
            System.err.println("sign-in of " + login + " did not go on: " + page.evaluate(STATE));
            page.navigate(page.url());
            send(page, login);
        }
    }

    private static void send(Page page, String login) {
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(Http.PASSWORD);
        page.locator("form:has([name=password]) button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
    }
}
