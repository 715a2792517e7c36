package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever convenes the urgent conference at the household's home does not write whose home it is. */
@KasaneTest
class CareConferencePlaceTest {

    private static final String FORM = "form[action$=/care-conference]";
    private static final String HOME = "架空さん宅";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private LadderFixture town;
    private long id;
    private String path;

    @BeforeEach
    void anUrgentCase() {
        town = new LadderFixture(context);
        id = town.urgentCaseOfTwo();
        path = "/cases/" + town.ref(id).number() + "/care-conference";
    }

    @Test
    void thePageRefusesTheNameBesideItsFieldAndLosesNothing() {
        PageClient gicho = PageClient.as("gicho", port);
        PageAnswer page = gicho.get(path).shown();
        ZonedDateTime start = town.now().atZoneSameInstant(CurrentTime.ZONE).plusHours(3);
        String time = start.format(DateTimeFormatter.ofPattern("H時m分"));

        PageAnswer refused = gicho.send(page.form(FORM), atHome(page, start.toLocalDate(), time));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#place-error").text()).contains("世帯の名前", "「本人宅」のように");
        assertThat(refused.page().select("input[name=place]").val()).isEqualTo(HOME);
        assertThat(refused.page().select("input[name=startsAt]").val()).isEqualTo(time);
        assertThat(conference().convenedAt()).isNull();
        gicho.send(refused.form(FORM), Map.of("place", "本人宅")).shown();
        assertThat(conference().convenedAt()).isNotNull();
    }

    @Test
    void aProgramIsRefusedAsWell() {
        Http http = new Http(port);
        String starts = town.now().plusDays(1).toString();

        Answer refused = http.post("gicho", Map.of("startsAt", starts, "place", HOME), path);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("\"place\"", "本人宅").doesNotContain("架空");
        assertThat(conference().convenedAt()).isNull();
        Answer done = http.post("gicho", Map.of("startsAt", starts, "place", "本人宅"), path);
        assertThat(done.status()).isEqualTo(200);
    }

    /** Where somebody of the conference owes no secrecy by statute, its texts wait for their confirmation, which is known. */
    private static Map<String, String> atHome(PageAnswer page, LocalDate day, String time) {
        Map<String, String> fields = new HashMap<>(Map.of("startsOn", day.toString(), "startsAt", time, "place", HOME));
        page.page().select("#codesOnly input").forEach(codes -> fields.put("codesOnly", codes.attr("value")));
        return fields;
    }

    private CareConference conference() {
        return town.ladder(id).careConferences().get(0);
    }
}
