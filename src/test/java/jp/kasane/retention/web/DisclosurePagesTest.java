package jp.kasane.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A disclosure request on pages: an administrator at the counter learns no name, a CSW decides. */
@KasaneTest
class DisclosurePagesTest {

    private static final String NEW_HOUSEHOLD = "/retention/requests/new/household";
    private static final String HARU = "𠮷田 ハル";
    private static final String PURPOSE = "相談の記録のすべて（架空の請求）";

    @LocalServerPort
    int port;

    @Autowired
    private JdbcTemplate jdbc;

    private final String requestNumber = "開" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theCounterLearnsOnlyWhetherSomebodyFitsAndTheCswDecides() {
        String number = new KasaneClient(new Http(port)).receiveCase(Households.eightyFifty("D07"));
        PageClient admin = PageClient.as("admin", port);

        PageAnswer unknown = admin.send(form(admin, NEW_HOUSEHOLD), typed(number, "架空 花"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.errors()).contains("この名前の人は、このケースの世帯にいません");
        assertThat(unknown.text()).doesNotContain("田 ハル", "田 実");
        PageAnswer noCase = admin.send(form(admin, NEW_HOUSEHOLD), typed("1999-99999", HARU));
        assertThat(noCase.page().select("#caseNumber-error").text()).isNotBlank();
        PageAnswer entered =
                admin.send(form(admin, NEW_HOUSEHOLD), typed(number, "吉田はる")).shown();

        assertThat(entered.flash()).contains("受け付けました");
        assertThat(entered.text())
                .contains("世帯員", "このケースを担当するCSW")
                .doesNotContain("田 ハル", "田 実", number, PURPOSE, "集めた記録を開く");
        String path = entered.path().replaceAll("[?#].*", "");
        assertThat(admin.get(path + "/household").status()).isEqualTo(403);
        assertThat(admin.get(path + "/staff").status()).isEqualTo(403);
        decidedByTheCsw(path);
        assertThat(admin.get("/retention/requests").shown().text())
                .contains(requestNumber, "決定済み")
                .doesNotContain("田 ハル", number, PURPOSE);
        PageAnswer closed = admin.send(admin.get(path).form("form[action$=close]"), Map.of())
                .shown();
        assertThat(closed.text()).contains("終了").doesNotContain(PURPOSE);
    }

    private void decidedByTheCsw(String path) {
        PageClient csw = PageClient.as("csw", port);
        assertThat(csw.get(path).shown().page().select("a[href$=/household]")).hasSize(1);
        PageAnswer records = csw.get(path + "/household").shown();
        assertThat(records.text()).contains(HARU, PURPOSE).doesNotContain("田 実");
        PageAnswer decided =
                csw.send(records.form("form[action$=decide]"), Map.of()).shown();
        assertThat(decided.flash()).contains("決定しました");
        assertThat(decided.page().select("form[action$=html]")).hasSize(1);
        assertThat(csw.get(path + "/staff").status()).isEqualTo(403);
    }

    /** What was chosen stays chosen; what came meanwhile is marked, before the decision and after it. */
    @Test
    void whatChangedSinceThePageWasOpenedIsShownBeforeItIsDecided() {
        String number = new KasaneClient(new Http(port)).receiveCase(Households.eightyFifty("D07"));
        PageClient admin = PageClient.as("admin", port);
        String path = admin.send(form(admin, NEW_HOUSEHOLD), typed(number, HARU))
                        .shown()
                        .path()
                        .replaceAll("[?#].*", "")
                + "/household";
        PageClient csw = PageClient.as("csw", port);
        PageAnswer opened = csw.get(path).shown();
        String chosen = opened.page().select("select[name^=ground-PERSON-]").attr("name");
        rewriteCase(number);

        PageAnswer refused = csw.send(opened.form("form[action$=decide]"), Map.of(chosen, "G2"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("この画面を開いたあとに、記録がふえたか、変わりました");
        assertThat(refused.page()
                        .select("[name=" + chosen + "] option[selected]")
                        .attr("value"))
                .isEqualTo("G2");
        assertThat(marked(refused)).singleElement().asString().contains("相談の受付");
        PageAnswer decided =
                csw.send(refused.form("form[action$=decide]"), Map.of()).shown();
        assertThat(decided.flash()).contains("決定しました");
        assertThat(marked(decided)).isEmpty();
        rewriteCase(number);

        PageAnswer notMade = csw.send(decided.form("form[action$=html]"), Map.of());
        assertThat(notMade.status()).isEqualTo(409);
        assertThat(notMade.text()).contains("集めた記録を開いて確かめ、決定し直してください");
        PageAnswer again = csw.get(path).shown();
        assertThat(again.text()).contains("決定し直してください", "新しい・変わった");
        assertThat(again.page().select("form[action$=html]")).isEmpty();
        assertThat(again.page().select("[name=" + chosen + "] option[selected]").attr("value"))
                .isEqualTo("G2");
        jdbc.update(
                "update casework_member set deceased_on = current_date where name = ? and case_id ="
                        + " (select id from casework_case where number = ?)",
                HARU,
                number);
        PageAnswer once = csw.send(again.form("form[action$=decide]"), Map.of());
        assertThat(once.status()).isEqualTo(409);
        assertThat(marked(once))
                .hasSize(2)
                .anySatisfy(record -> assertThat(record).contains("相談の受付"))
                .anySatisfy(record -> assertThat(record).contains("本人の情報"));
        assertThat(csw.send(once.form("form[action$=decide]"), Map.of())
                        .shown()
                        .page()
                        .select("form[action$=html]"))
                .hasSize(1);
    }

    private void rewriteCase(String number) {
        jdbc.update("update casework_case set free_text = free_text || '。追記' where number = ?", number);
    }

    private static List<String> marked(PageAnswer page) {
        return page.page().select("section.card:has(p.tag:contains(新しい・変わった))").eachText();
    }

    @Test
    void aRequestOfStaffIsDecidedByAnAdministratorAndNotByTheCswWhoEnteredIt() {
        PageClient csw = PageClient.as("csw", port);
        PageAnswer nobody = csw.send(form(csw, "/retention/requests/new/staff"), ofStaff("nobody-there"));
        assertThat(nobody.page().select("#staffLogin-error").text()).contains("登録されていません");
        PageAnswer entered = csw.send(form(csw, "/retention/requests/new/staff"), ofStaff("gicho"))
                .shown();
        String path = entered.path().replaceAll("[?#].*", "");
        assertThat(entered.text()).contains("職員・構成員", "管理者（本人のほか）");
        assertThat(csw.get(path + "/staff").status()).isEqualTo(403);

        PageClient admin = PageClient.as("admin", port);
        PageAnswer records = admin.get(path + "/staff").shown();
        assertThat(records.text()).contains("gicho");
        assertThat(admin.send(records.form("form[action$=decide]"), Map.of())
                        .shown()
                        .flash())
                .contains("決定しました");
    }

    private static FormElement form(PageClient client, String path) {
        return client.get(path).shown().form("form[action$=" + path + "]");
    }

    private Map<String, String> typed(String number, String name) {
        Map<String, String> typed = new HashMap<>(facts());
        typed.putAll(Map.of("caseNumber", number, "claimantName", name));
        return typed;
    }

    private Map<String, String> ofStaff(String login) {
        Map<String, String> typed = new HashMap<>(facts());
        typed.put("staffLogin", login);
        return typed;
    }

    private Map<String, String> facts() {
        return Map.of(
                "number",
                requestNumber,
                "receivedOn",
                Households.today().toString(),
                "purpose",
                PURPOSE,
                "identityBy",
                "LICENCE",
                "identityNote",
                "原本を確認",
                "recipient",
                "本人");
    }
}
