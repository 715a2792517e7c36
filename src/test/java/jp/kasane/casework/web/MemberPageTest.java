package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Answer;
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

/** A household is completed and put right on its page, and by the interface. */
@KasaneTest
class MemberPageTest {

    private static final String NEW = "form[action$=household/new]";
    private static final String EDIT = "form[action$=edit]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Http http;
    private KasaneClient kasane;
    private PageClient csw;
    private String number;
    private String household;

    @BeforeEach
    void aCaseWithoutAHousehold() {
        http = new Http(port);
        kasane = new KasaneClient(http);
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D07"));
        intake.put("members", List.of());
        number = kasane.receiveCase(intake);
        csw = PageClient.as("csw", port);
        household = "/cases/" + number + "/household";
    }

    @Test
    void somebodyIsAddedFromTheHouseholdPageAndPutRightThere() {
        PageAnswer empty = csw.get(household).shown();
        assertThat(empty.text()).contains("世帯員は登録されていません", "世帯員を加える");

        PageAnswer added = csw.send(
                csw.get(household + "/new").shown().form(NEW),
                Map.of("name", "鷲見 葉月", "relation", "本人", "birthDate", "S19.6.2", "phone", "0766-00-0001"));
        assertThat(added.shown().flash()).contains("世帯員を加えました");
        assertThat(added.text()).contains("鷲見 葉月", "0766-00-0001");

        String edit = added.page().select("a[href$=/edit]").attr("href");
        PageAnswer sheet = csw.get(edit).shown();
        assertThat(sheet.page().select("#phone").val()).isEqualTo("0766-00-0001");
        assertThat(sheet.page().select("#birthDate").val()).isNotEmpty();
        PageAnswer corrected = csw.send(sheet.form(EDIT), Map.of("name", "鷲見 波津希"));

        assertThat(corrected.shown().flash()).contains("世帯員の記録を直しました");
        assertThat(corrected.text())
                .contains("鷲見 波津希", "0766-00-0001", "S19.6.2")
                .doesNotContain("葉月");
        assertThat(corrected.page().select("#history li")).hasSize(2);
        assertThat(corrected.page().select("#history").text())
                .contains("鷲見 波津希：世帯員の記録を直しました（氏名）", "南條 歩")
                .doesNotContain("葉月");
    }

    @Test
    void whatIsRefusedStandsAtItsFieldAndWhatWasTypedStays() {
        PageAnswer refused = csw.send(
                csw.get(household + "/new").shown().form(NEW),
                Map.of("name", "鷲見 葉月", "relation", "", "birthDate", "きのう", "address", "氷見市架空町1-2"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a[href=#relation]")).hasSize(1);
        assertThat(refused.page().select("#birthDate-error").text()).contains("日付として読めません");
        assertThat(refused.page().select("#name").val()).isEqualTo("鷲見 葉月");
        assertThat(refused.page().select("#birthDate").val()).isEqualTo("きのう");
        assertThat(refused.page().select("#address").val()).isEqualTo("氷見市架空町1-2");
        assertThat(members()).isEmpty();

        PageAnswer future = csw.send(refused.form(NEW), Map.of("relation", "本人", "birthDate", "2099-01-01"));
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.page().select("#birthDate-error")).hasSize(1);
    }

    @Test
    void whoWroteOnAnOldCopyIsToldAndMayRecordDeliberately() {
        long id = added("鷲見 葉月").number("/id");
        PageAnswer old = csw.get(household + "/" + id + "/edit").shown();
        http.put("csw", member("鷲見 波津希"), "/cases/{n}/members/{m}", number, id).accepted();

        PageAnswer refused = csw.send(old.form(EDIT), Map.of("kana", "すみ はづき"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.page().select("#kana").val()).isEqualTo("すみ はづき");
        assertThat(members().toString()).contains("波津希");
        assertThat(csw.send(refused.form(EDIT), Map.of()).shown().text()).contains("鷲見 葉月", "すみ はづき");
    }

    @Test
    void aSeatSeesTheHouseholdAndChangesNothing() {
        long id = added("鷲見 葉月").number("/id");
        kasane.assess(number, Households.assessment());
        PageClient seat = PageClient.as("iin", port);

        assertThat(seat.get(household).shown().page().select("a[href$=/edit], a[href$=/new], #history"))
                .isEmpty();
        assertThat(seat.get(household + "/new").status()).isEqualTo(403);
        assertThat(seat.get(household + "/" + id + "/edit").status()).isEqualTo(403);
        assertThat(http.post("iin", member("鷲見 蒼"), "/cases/{n}/members", number)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theInterfaceAddsAndReplacesInTheShapeOfTheCase() {
        Answer added = added("鷲見 葉月");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body()).isEqualTo(members().get(0));
        long id = added.number("/id");

        Answer replaced = http.put(
                        "csw",
                        Map.of("name", "鷲見 波津希", "relation", "母", "ageBand", 70),
                        "/cases/{n}/members/{m}",
                        number,
                        id)
                .accepted();

        assertThat(replaced.body()).isEqualTo(members().get(0));
        assertThat(replaced.text("/name")).isEqualTo("鷲見 波津希");
        assertThat(changes()).containsSubsequence("MEMBER_ADDED", "MEMBER_CORRECTED");
        Answer refused = http.put(
                "csw", Map.of("name", "鷲見 波津希", "relation", "母", "ageBand", 75), "/cases/{n}/members/{m}", number, id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("ageBand");
    }

    /** What the access log says of changes of the case. */
    private List<String> changes() {
        return database.queryForList(
                "select detail from kasane.audit_entry where kind = 'CHANGE' and target_type = 'CASE' and target_id = ?"
                        + " and detail is not null order by seq",
                String.class,
                kasane.caseId(number));
    }

    private Answer added(String name) {
        return http.post("csw", member(name), "/cases/{n}/members", number).accepted();
    }

    private static Map<String, Object> member(String name) {
        return Map.of("name", name, "relation", "本人", "ageBand", 80);
    }

    private List<JsonNode> members() {
        return http.get("csw", "/cases/{n}", number).accepted().list("/members");
    }
}
