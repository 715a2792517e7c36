package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An urgent conference with somebody who only pledged secrecy, for a household that did not consent. */
@KasaneTest
class CareConferenceCodesTest {

    private static final String FORM = "form[action$=/care-conference]";
    private static final String SECRECY =
            "update council_seat set secrecy = ? where council_code = 'CARE' and ? in ('', id::text)";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private List<Map<String, Object>> before;
    private LadderFixture town;
    private PageClient gicho;
    private long id;
    private String path;

    @BeforeEach
    void anUrgentCase() {
        town = new LadderFixture(context);
        id = town.urgentCaseOfTwo();
        path = "/cases/" + town.ref(id).number() + "/care-conference";
        gicho = PageClient.as("gicho", port);
        before = jdbc.queryForList("select id, secrecy from council_seat where council_code = 'CARE'");
        everySeatOwes("PLEDGED");
    }

    @AfterEach
    void everySeatIsAsItWas() {
        before.forEach(seat -> jdbc.update(SECRECY, seat.get("secrecy"), String.valueOf(seat.get("id"))));
    }

    private void everySeatOwes(String secrecy) {
        jdbc.update(SECRECY, secrecy, "");
    }

    @Test
    void whatNobodyConfirmedGoesOutWithItsCodesOnceTheConvenerSaysSo() {
        PageAnswer page = gicho.get(path).shown();
        assertThat(page.page().select("#codesOnly legend").text()).contains("確認を待つ議題が1件");
        String item = page.page().select("#codesOnly input").attr("value");

        PageAnswer refused = gicho.send(page.form(FORM), tomorrow());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("確認されていない議題", "番号と分野などだけで招集する");
        assertThat(refused.page().select("input[name=place]").val()).isEqualTo("市役所");
        assertThat(conference().convenedAt()).isNull();
        PageAnswer done = gicho.send(refused.form(FORM), Map.of("codesOnly", item));
        assertThat(done.shown().flash()).contains("招集しました");
        assertThat(conference().convenedBy()).isNotNull();
        assertThat(done.text()).doesNotContain("見守りの相談");
        assertThat(saidSo()).isEqualTo(1);
    }

    @Test
    void aProgramConvenesAsBefore() {
        Actor convener = new Actor(
                town.use(People.class).findByLogin("gicho").orElseThrow().id());

        long meeting =
                town.use(ConveneCareConference.class).convene(id, town.now().plusDays(1), "市役所", convener);

        assertThat(meeting).isPositive();
        assertThat(conference().convenedBy()).isEqualTo(convener.personId());
    }

    @Test
    void whereEverySeatOwesSecrecyByStatuteNothingIsAsked() {
        everySeatOwes("STATUTORY");

        PageAnswer page = gicho.get(path).shown();
        assertThat(page.page().select("#codesOnly")).isEmpty();
        gicho.send(page.form(FORM), tomorrow()).shown();

        assertThat(conference().convenedBy()).isNotNull();
        assertThat(saidSo()).isZero();
    }

    private Map<String, String> tomorrow() {
        Map<String, String> typed = new HashMap<>();
        typed.put("startsOn", town.now().plusDays(1).toLocalDate().toString());
        typed.put("startsAt", "午後1時30分");
        typed.put("place", "市役所");
        return typed;
    }

    private CareConference conference() {
        return town.ladder(id).careConferences().get(0);
    }

    /** How often the log tells of it for the newest meeting of the conference. */
    private long saidSo() {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where detail = 'codes-only' and target_type = 'MEETING'"
                        + " and target_id = (select max(id) from meeting_meetings where council_code = 'CARE')",
                Long.class);
    }
}
