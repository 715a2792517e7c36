package jp.kasane.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each thing that {@link Visitor#check} promises to see is shown to it once. */
@BrowserTest
class PageCheckTest {

    private static final String NAME = "page-check";

    @Test
    void aGoodPagePassesWithoutPictures(Browsers browsers) {
        show(browsers, "<p>よい頁</p>").sees("よい頁").check("page-check-good");

        assertThat(Path.of("target/screenshots/page-check-good-1280.png")).doesNotExist();
    }

    @Test
    void aPageWithSomethingWrongIsPictured(Browsers browsers) {
        Visitor visitor = show(browsers, "<p><input type=text></p>");

        assertThatThrownBy(() -> visitor.check("page-check-wrong")).hasMessageContaining("label");
        assertThat(Path.of("target/screenshots/page-check-wrong-1280.png")).isNotEmptyFile();
        assertThat(Path.of("target/screenshots/page-check-wrong-390.png")).isNotEmptyFile();
    }

    @Test
    void aBarrierIsSeenWithItsPlace(Browsers browsers) {
        Visitor visitor = show(browsers, "<p><input type=text class=nameless></p>");

        assertThatThrownBy(() -> visitor.check(NAME))
                .hasMessageContaining("label: Form elements must have labels")
                .hasMessageContaining("nameless");
    }

    @Test
    void anErrorOnTheConsoleIsSeen(Browsers browsers) {
        Visitor visitor = show(browsers, "<script>console.error('something broke')</script>");

        assertThatThrownBy(() -> visitor.check(NAME)).hasMessageContaining("something broke");
        visitor.expectError("something broke").check(NAME);
    }

    @Test
    void aScriptThatFailsIsSeen(Browsers browsers) {
        Visitor visitor = show(browsers, "<script>thereIsNoSuchThing()</script>");

        assertThatThrownBy(() -> visitor.check(NAME)).hasMessageContaining("thereIsNoSuchThing is not defined");
    }

    @Test
    void aMissingPictureIsSeen(Browsers browsers) {
        Visitor visitor = show(browsers, "<img alt=絵 src=/missing.png>");

        assertThatThrownBy(() -> visitor.check(NAME)).hasMessageContaining("missing.png");
    }

    @Test
    void aRequestToElsewhereIsSeen(Browsers browsers) {
        Visitor visitor = show(browsers, "<img alt=絵 src=http://elsewhere.invalid/picture.svg>");

        assertThatThrownBy(() -> visitor.check(NAME)).hasMessageContaining("http://elsewhere.invalid/picture.svg");
    }

    @Test
    void sidewaysScrollingIsSeen(Browsers browsers) {
        Visitor visitor = show(browsers, "<p class=wide style='width: 360px'>広い</p>");

        assertThatThrownBy(() -> visitor.check(NAME))
                .hasMessageContaining("sideways scrolling of page-check at 320 px")
                .hasMessageContaining("p.wide")
                .hasMessageNotContaining("at 390 px");
    }

    @Test
    void aPageThatRefusesIsNoTroubleByItself(Browsers browsers) {
        Visitor visitor = browsers.anybody();
        visitor.page()
                .route("**/*", route -> route.fulfill(page("<p>入力に誤りがあります</p>").setStatus(422)));

        visitor.open("/").sees("誤り").check(NAME);
    }

    @Test
    void whileTheNetworkIsCutNothingArrives(Browsers browsers) {
        Visitor visitor = show(browsers, "<p>よい頁</p>");
        visitor.page().unrouteAll();

        visitor.offline();
        assertThatThrownBy(() -> visitor.open("/again")).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
    }

    @Test
    void keysAloneReachAButton(Browsers browsers) {
        Visitor visitor = show(browsers, "<button onclick=\"this.textContent='押した'\">押す</button>");

        visitor.tabTo(com.microsoft.playwright.options.AriaRole.BUTTON, "押す")
                .keys("Enter")
                .sees("押した");
    }

    private static Visitor show(Browsers browsers, String content) {
        Visitor visitor = browsers.anybody();
        visitor.page().route("**/*", route -> answer(route, content));
        return visitor.open("/");
    }

    private static void answer(Route route, String content) {
        if (route.request().isNavigationRequest()) {
            route.fulfill(page(content));
        } else if (route.request().url().endsWith(".svg")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("image/svg+xml")
                    .setBody("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private static Route.FulfillOptions page(String content) {
        return new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setBody("<!DOCTYPE html><html lang=ja><head><title>頁</title><link rel=icon href=data:,>"
                        + "<meta name=viewport content='width=device-width'></head><body><main><h1>頁</h1>" + content
                        + "</main></body></html>");
    }
}
