package jp.kasane.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Home, tasks, notices and the ladder in a browser. */
@KasaneTest
@BrowserTest
class DeskBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private LadderScene scene;

    @BeforeEach
    void aBusyAutumn() {
        scene = new LadderScene(jdbc).busy();
    }

    @AfterEach
    void clear() {
        scene.clear();
    }

    @Test
    void everybodyFindsWhatToDo(Browsers browsers) {
        new KasaneClient(new Http(port)).receiveCase(Households.eightyFifty("D19"));

        browsers.as("jimu").open("/").sees("事務局をしている会議体").check("guide-home");
        Visitor csw = browsers.as("csw").open("/").sees("アセスメント").check("guide-home-csw");
        csw.open("/tasks").check("guide-tasks");
        csw.open("/tasks?scope=MINE&late=true&council=D01")
                .sees("条件に合う作業はありません")
                .check("tasks-none");
        csw.open("/notices").check("notices");
        csw.open("/tasks/no-such-task").sees("もうありません").check("task-gone");
    }

    @Test
    void theLadderIsOnePictureAndAListOnAPhone(Browsers browsers) {
        Visitor jimu = browsers.as("jimu").open("/ladder").sees("構築会議").check("guide-ladder");
        Locator tops = jimu.page().locator(".tree .place");
        assertThat(box(jimu, "SYSTEM").boundingBox().y)
                .as("the highest stands on top")
                .isLessThan(box(jimu, "CORE").boundingBox().y);
        assertThat(box(jimu, "D01").boundingBox().y)
                .isGreaterThan(box(jimu, "B1").boundingBox().y);
        assertThat(tops.count()).isEqualTo(27);

        Visitor phone = browsers.phone("iin").open("/ladder");
        double left = box(phone, "SYSTEM").boundingBox().x;
        assertThat(box(phone, "D21").boundingBox().x).as("deeper in the list").isGreaterThan(left);
        phone.page().locator(".ladder-table summary").click();
        phone.sees("待っている議題（件）").check("ladder-table");
    }

    @Test
    void whatIsPointedAtTellsMoreAndShowsItsWayUp(Browsers browsers) {
        Visitor jimu = browsers.as("jimu").open("/ladder");
        Locator about = jimu.page().locator("#about-D07");
        assertThat(about.isVisible()).isFalse();

        box(jimu, "D07").focus();
        assertThat(about.isVisible()).isTrue();
        jimu.check("guide-ladder-detail");
        jimu.keys("Escape");
        assertThat(about.isVisible()).isFalse();

        box(jimu, "D07").hover();
        assertThat(about.isVisible()).as("pointed at again").isTrue();
        jimu.keys("Escape");
        assertThat(about.isVisible()).isFalse();
    }

    @Test
    void theLadderNeedsNoScript(Browsers browsers) {
        Visitor csw = browsers.withoutJavaScript("csw")
                .open("/ladder")
                .sees("新しい相談の受付")
                .check("ladder-plain");

        box(csw, "CORE").click();
        assertThat(csw.path()).isEqualTo("/councils/CORE");
    }

    private static Locator box(Visitor visitor, String council) {
        return visitor.page().locator(".ladder .rung[href='/councils/" + council + "']");
    }
}
