package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What came to a council and what it sent, with whose turn it is. */
@KasaneTest
class CouncilReferralsPageTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void bothSidesSeeTheReferralAndWhoseTurnItIs() {
        long id = town.plainCase();
        town.climbs(id);
        String link =
                "/referrals/" + town.lastReferral(id, ReferralKind.ESCALATE).id();
        String number = town.ref(id).number();
        PageClient jimu = PageClient.as("jimu", port);

        PageAnswer above = find(jimu, "/councils/B2/referrals?box=in", link);
        assertThat(above.page().select("tr:contains(" + number + ")").text())
                .contains("上申")
                .contains("地区07")
                .contains("審議して回答する");
        PageAnswer below = find(jimu, "/councils/D07/referrals?box=out&all=1", link);
        assertThat(below.page().select("tr:contains(" + number + ")").text()).contains("相手の回答を待っています");
        assertThat(jimu.get("/councils/B2").shown().page().select("main a[href='/councils/B2/referrals?box=in']"))
                .isNotEmpty();
    }

    @Test
    void anEmptyBoxSaysWhatWouldStandThereAndOthersDoNotLook() {
        PageClient jimu = PageClient.as("jimu", port);
        assertThat(jimu.get("/councils/AM2/referrals").shown().text()).contains("受理や受領を待っているものはありません");
        assertThat(jimu.get("/councils/AM2/referrals?box=out").shown().text()).contains("返事を待っているものはありません");
        PageClient iin = PageClient.as("iin", port);
        assertThat(iin.get("/councils/D07/referrals")
                        .shown()
                        .page()
                        .select("h1")
                        .text())
                .contains("地区07");
        assertThat(iin.get("/councils/D08/referrals").status()).isEqualTo(403);
    }

    /** Follows 次へ until the link is there: other tests leave referrals too. */
    private static PageAnswer find(PageClient client, String path, String link) {
        PageAnswer page = client.get(path).shown();
        while (page.page().select("main a[href=" + link + "]").isEmpty()) {
            List<String> next = page.page().select("a[rel=next]").eachAttr("href");
            assertThat(next).as("no " + link + " in " + path).isNotEmpty();
            page = client.get(next.get(0)).shown();
        }
        return page;
    }
}
