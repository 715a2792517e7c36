package jp.kasane.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import org.junit.jupiter.api.Test;

@KasaneTest
@BrowserTest
class SignInBrowserTest {

    @Test
    void everybodyFindsTheWayIn(Browsers browsers) {
        browsers.anybody().open("/sign-in").check("guide-sign-in");

        assertThat(browsers.as("jimu").open("/me").check("me").path()).isEqualTo("/me");
        assertThat(browsers.phone("iin").open("/me").path()).isEqualTo("/me");
        assertThat(browsers.withoutJavaScript("csw").open("/me").path()).isEqualTo("/me");
    }
}
