package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A part of a consent is withdrawn on the page; before anything is recorded it tells which council loses what. */
@KasaneTest
class NarrowingPageTest {

    @LocalServerPort
    int port;

    private Http http;
    private PageClient csw;
    private String number;
    private String page;

    @BeforeEach
    void aConsentedCaseIsBeforeTheDistrict() {
        http = new Http(port);
        KasaneClient kasane = new KasaneClient(http);
        number = kasane.receiveCase(Households.eightyFifty("D07"));
        kasane.recordConsents(number);
        kasane.assess(number, Households.assessment());
        csw = PageClient.as("csw", port);
        page = "/cases/" + number + "/consents/" + consents().get(1).get("id").asLong() + "/narrow";
    }

    @Test
    void takingAwayTheDistrictTellsWhatItLosesAndOnlyThenTakesIt() {
        assertThat(csw.get("/cases/" + number + "/consents").shown().text()).contains("一部の撤回を記録する");
        FormElement sheet = csw.get(page).shown().form("form[action*=narrow]");

        PageAnswer preview = csw.sendAll(sheet, Map.of("recipients", allBut(sheet, "recipients", "D07")));

        assertThat(preview.shown().text())
                .contains("会議体ごとに次のようになります", "実名 → 匿名", "名前を示せなくなります", "処理を依頼します", "個人情報の保護に関する法律");
        assertThat(level()).isEqualTo("REAL_NAME");
        assertThat(consents()).hasSize(2);

        FormElement confirm = preview.form("form[action$=narrow]");
        PageAnswer other = csw.sendAll(confirm, Map.of("recipients", allBut(sheet, "recipients", "B2")));
        assertThat(other.shown().text()).contains("会議体ごとに次のようになります", "変わりません（名前を示せます）");
        assertThat(consents()).as("other councils than those that were shown").hasSize(2);
        PageAnswer done = csw.send(confirm, Map.of());

        assertThat(done.shown().flash()).contains("一部の撤回を記録しました");
        assertThat(done.text()).contains("一部撤回のあとに残った同意");
        assertThat(level()).isEqualTo("ANONYMOUS");
        assertThat(recalled()).containsExactly("D07");
    }

    @Test
    void takingAwayOtherCouncilsLeavesTheDistrictAsItWas() {
        FormElement sheet = csw.get(page).shown().form("form[action*=narrow]");
        PageAnswer preview = csw.sendAll(sheet, Map.of("recipients", List.of("D07", "B2")));
        assertThat(preview.shown().text()).contains("変わりません（名前を示せます）", "そのまま").doesNotContain("→ 匿名");

        csw.send(preview.form("form[action$=narrow]"), Map.of()).shown();

        assertThat(level()).isEqualTo("REAL_NAME");
        assertThat(recalled()).isEmpty();
    }

    @Test
    void anItemThatIsTakenAwayIsToldByItsName() {
        FormElement sheet = csw.get(page).shown().form("form[action*=narrow]");
        PageAnswer preview = csw.sendAll(sheet, Map.of("items", allBut(sheet, "items", "HEALTH")));
        assertThat(preview.shown().text()).contains("示せなくなる項目: 健康", "処理を依頼します");

        PageAnswer nothing =
                csw.sendAll(csw.get(page).shown().form("form[action*=narrow]"), Map.of("items", List.of()));
        assertThat(nothing.errors()).contains("一つも残らないときは");
        PageAnswer same = csw.send(csw.get(page).shown().form("form[action*=narrow]"), Map.of());
        assertThat(same.page().select(".error-summary")).isNotEmpty();
        assertThat(consents()).hasSize(2);
    }

    @Test
    void theWholeWithdrawalTellsItToo() {
        String whole = page.replace("/narrow", "/withdraw");

        assertThat(csw.get(whole).shown().text()).contains("実名 → 匿名", "名前を示せなくなります", "一部だけを取りやめるとき");
        assertThat(PageClient.as("jimu", port).get(page).status()).isEqualTo(403);
    }

    private static List<String> allBut(FormElement sheet, String field, String value) {
        return sheet.select("input[name=" + field + "]").eachAttr("value").stream()
                .filter(each -> !each.equals(value))
                .toList();
    }

    private String level() {
        return http.get("gicho", "/cases/{n}", number).accepted().text("/disclosure");
    }

    private List<String> recalled() {
        return http.get("csw", "/cases/{n}/recalls", number).accepted().list("/items").stream()
                .map(each -> each.get("councilCode").asText())
                .toList();
    }

    private List<JsonNode> consents() {
        return http.get("csw", "/cases/{n}/consents", number).accepted().list("/items");
    }
}
