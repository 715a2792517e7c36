package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of a spreadsheet become cases, after somebody looked at them. */
@KasaneTest
class PastePageTest {

    private static final String GOOD =
            "令和8年5月1日\t地区07\t80代の母と50代の長男\t高齢；生活困窮\t高い\t民生委員\t𠮷田 葛子（本人・80代）；架空 誠（長男・50代）\t\"一行目\n二行目\"";
    private static final String BAD = "きのう\tD07\t日付のない相談\t高齢";
    private static final String CODES = "2026-05-02\tD01\tコードで書いた行\tELDERLY;CHILD\tEMERGENCY";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private PageClient csw;

    @BeforeEach
    void aSocialWorkerSignsIn() {
        csw = PageClient.as("csw", port);
    }

    @Test
    void goodRowsAreTakenInAndBadOnesStayToBeMended() {
        int before = count();
        PageAnswer preview = paste(GOOD + "\n" + BAD + "\n" + CODES).shown();

        assertThat(count()).isEqualTo(before);
        assertThat(preview.path()).doesNotContain("相談", "%");
        assertThat(preview.text()).contains("3行のうち、受け付けられるのは2行、直すところがあるのは1行");
        assertThat(preview.page().select("tbody tr").get(1).text()).contains("直してください", "受付日: ");

        PageAnswer taken = csw.send(preview.form("form[action$=import]"), Map.of());
        assertThat(taken.shown().flash()).contains("2件を受け付けました");
        assertThat(count()).isEqualTo(before + 2);
        assertThat(taken.page().select("#text").val()).contains("日付のない相談").doesNotContain("コードで書いた行");

        PageAnswer mended = csw.send(
                taken.form("form[action=/cases/paste]"),
                Map.of("text", taken.page().select("#text").val().replace("きのう", "R8.5.3")));
        PageAnswer done = csw.send(mended.shown().form("form[action$=import]"), Map.of());
        assertThat(done.shown().flash()).contains("1件を受け付けました");
        assertThat(count()).isEqualTo(before + 3);
    }

    @Test
    void whatWasTakenInIsNotTakenInAgain() {
        PageAnswer preview = paste(CODES).shown();
        csw.send(preview.form("form[action$=import]"), Map.of()).shown();
        int after = count();

        PageAnswer again = csw.send(preview.form("form[action$=import]"), Map.of("_once", "another-key-0123456789"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.errors()).contains("すでに受け付けた");
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void householdsAndLongTextsComeAlong() {
        PageAnswer preview = paste(GOOD).shown();
        PageAnswer list =
                csw.send(preview.form("form[action$=import]"), Map.of()).shown();
        String newest = list.page().select("tbody th a").first().attr("href");

        assertThat(csw.get(newest).shown().text()).contains("𠮷田 葛子", "架空 誠", "50代", "一行目", "民生委員", "高い");
    }

    @Test
    void anEmptyTableIsRefusedAtTheField() {
        PageAnswer refused = paste(" \n ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a[href=#text]")).hasSize(1);
    }

    private PageAnswer paste(String text) {
        return csw.send(csw.get("/cases/paste").shown().form("form[action=/cases/paste]"), Map.of("text", text));
    }

    private int count() {
        return database.queryForObject("select count(*) from casework_case", Integer.class);
    }
}
