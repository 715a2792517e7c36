package jp.kasane.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import jp.kasane.testing.EntriesSince;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** An auditor at work, through the pages. */
@KasaneTest
class AuditPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private LogSearch search;

    private KasaneClient kasane;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
        kasane = new KasaneClient(http);
    }

    @Test
    void theAuditorFindsWhoTouchedACaseAndSeesNoHousehold() {
        String number = kasane.receiveCase(Households.eightyFifty("D03"));
        PageClient auditor = PageClient.as("kansa", port);

        PageAnswer found =
                auditor.get("/audit?kind=CHANGE&person=csw&number=" + number).shown();

        assertThat(found.page().select("tbody tr")).hasSize(1);
        assertThat(found.text()).contains(number, "南條 歩", "登録・変更").doesNotContain("𠮷田");
        String entry = found.page().select("tbody th a").first().attr("href");
        assertThat(auditor.get(entry).shown().text()).contains("POST /api/v1/cases", "CSW", "RECEIVED");
        assertThat(auditor.get("/cases/" + number).status()).isIn(403, 404);
    }

    @Test
    void filtersThatFindNothingAndDatesThatAreNone() {
        PageClient auditor = PageClient.as("kansa", port);

        assertThat(auditor.get("/audit?person=nobody").shown().text()).contains("該当する記録がありません");
        assertThat(auditor.get("/audit?from=きのう").shown().errors()).isNotBlank();
        assertThat(auditor.get("/audit?after=zzz").status()).isEqualTo(422);
    }

    @Test
    void onlyAuditorsMayLook() {
        for (String login : new String[] {"admin", "csw", "jimu"}) {
            PageClient other = PageClient.as(login, port);
            assertThat(other.get("/audit").status()).isEqualTo(403);
            assertThat(other.get("/audit/flags").status()).isEqualTo(403);
            assertThat(other.get("/audit/chain").status()).isEqualTo(403);
        }
    }

    @Test
    void theChainIsCheckedAndItsHeadTakenAlong() {
        PageClient auditor = PageClient.as("kansa", port);

        PageAnswer checked = auditor.send(auditor.get("/audit/chain").form("form[action$=/audit/chain]"), Map.of());
        assertThat(checked.text()).contains("書かれたときのまま");
    }

    @Test
    void aLookAtTheOwnDistrictIsFlaggedAndTheReviewKept() {
        String number = kasane.receiveCase(Households.eightyFifty("D05"));
        PageClient admin = PageClient.as("admin", port);
        String page = "/admin/people/" + kasane.personId("csw") + "/home-district";
        admin.send(admin.get(page).form("form[action$=home-district]"), Map.of("area", "D05"));
        http.get("csw", "/cases/{number}", number).accepted();
        PageClient auditor = PageClient.as("kansa", port);

        PageAnswer flags = auditor.get("/audit/flags").shown();
        assertThat(flags.text()).contains("自宅の地区");
        assertThat(flags.page().select("tbody tr").text()).contains("自宅の地区", "南條 歩");
        PageAnswer refused = auditor.send(flags.form("form[action$=/audit/reviews]"), Map.of("note", "電話した"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("tbody tr").text()).contains("自宅の地区", "南條 歩");
        assertThat(refused.text()).doesNotContain("該当はありません");
        PageAnswer reviewed =
                auditor.send(flags.form("form[action$=/audit/reviews]"), Map.of("finding", "ASKED", "note", "確認済み"));
        assertThat(reviewed.flash()).contains("点検を記録しました");
        assertThat(reviewed.text()).contains("本人に確認し");
        admin.send(admin.get(page).form("form[action$=home-district]"), Map.of("area", ""));
        assertThat(jdbc.queryForObject("select count(*) from kasane.oversight_home", Long.class))
                .isZero();
    }

    @Test
    void nothingIsSaidOfAPeriodThatCannotBeLookedAt() {
        PageAnswer page = PageClient.as("kansa", port)
                .get("/audit/flags?first=2020-01-01&last=2026-01-01")
                .shown();

        assertThat(page.errors()).isNotBlank();
        assertThat(page.text()).doesNotContain("該当はありません", "該当 0 件");
    }

    @Test
    void theFileHoldsTheFilteredEntriesAndIsItselfTold() {
        EntriesSince since = new EntriesSince(jdbc);
        PageClient auditor = PageClient.as("kansa", port);

        byte[] file = auditor.sendForFile(
                auditor.get("/audit?kind=SIGN_IN&person=kansa").form("form[action$=/audit/export]"), Map.of());

        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFtenant,seq,at,")
                .contains("\"SIGN_IN\"")
                .doesNotContain("\"CHANGE\"");
        assertThat(since.of("EXPORT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("target_type", "LOG"));
    }

    /** A file is whole or is not made. */
    @Test
    void moreThanAFileHoldsIsRefusedAtThePeriod() {
        PageClient auditor = PageClient.as("kansa", port);
        auditor.get("/audit?kind=VIEW&person=kansa").shown();
        PageAnswer page = auditor.get("/audit?kind=VIEW&person=kansa").shown();
        EntriesSince since = new EntriesSince(jdbc);
        int most = limit(1);
        try {
            PageAnswer refused = auditor.send(page.form("form[action$=/audit/export]"), Map.of());

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("#from-error").text()).contains("1 件を超える", "期間を短くして");
            assertThat(refused.page().select("input[name=person]").eachAttr("value"))
                    .containsOnly("kansa");
            assertThat(since.of("EXPORT")).isEmpty();
        } finally {
            limit(most);
        }
    }

    /** @return what it was */
    private int limit(int most) {
        int before = (int) Objects.requireNonNull(ReflectionTestUtils.getField(search, "mostRows"));
        ReflectionTestUtils.setField(search, "mostRows", most);
        return before;
    }
}
