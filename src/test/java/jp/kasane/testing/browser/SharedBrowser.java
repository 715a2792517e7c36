package jp.kasane.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of this run; closed when all tests are done. */
final class SharedBrowser implements ExtensionContext.Store.CloseableResource {

    private final Playwright playwright;
    private final Browser browser;

    SharedBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Chromium.installed().orElseThrow(() -> new IllegalStateException(Chromium.MISSING)))
                        .setArgs(Chromium.FLAGS));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
