package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was answered on a consent is not answered again after its withdrawal, not even to whoever got it. */
@KasaneTest
class RepeatedAnswerTest {

    private static final String NAME = "虚空 再子";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private final String key = UUID.randomUUID().toString();
    private Http http;

    @BeforeEach
    void aClient() {
        http = new Http(port);
    }

    @Test
    void aWithdrawalTakesWhatWasAnsweredBefore() {
        Answer first = received();
        String number = first.accepted().text("/number");
        new KasaneClient(http).recordConsents(number);
        assertThat(received().accepted().body()).isEqualTo(first.body());

        long consent = http.get("csw", "/cases/{n}/consents", number)
                .accepted()
                .body()
                .findValue("id")
                .asLong();
        http.post(
                        "csw",
                        Map.of("on", Households.today().toString(), "note", "やめたい"),
                        "/cases/{n}/consents/{c}/withdraw",
                        number,
                        consent)
                .accepted();

        Answer again = received();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().toString()).contains("すでに行われました").doesNotContain(NAME);
        assertThat(http.get("csw", "/cases?limit=200").accepted().body().toString())
                .contains(number);
    }

    @Test
    void aSeatThatIsFilledTakesWhatWasAnsweredBefore() {
        Answer first = received();
        assertThat(received().accepted().body()).isEqualTo(first.body());

        new SeatedPeople(context).at("D07", SeatRole.MEMBER);

        assertThat(received().status()).isEqualTo(409);
    }

    @Test
    void theNextDayTakesWhatWasAnsweredOnABasisThatEndsWithTheDay() {
        Answer first = received();
        assertThat(received().accepted().body()).isEqualTo(first.body());

        context.getBean(JdbcTemplate.class)
                .update(
                        "UPDATE web_idempotency SET created_at = created_at - interval '1 day' WHERE key_hash = sha256(?::bytea)",
                        key);

        Answer again = received();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().toString()).contains("すでに行われました").doesNotContain(NAME);
    }

    private Answer received() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D07"));
        intake.put("members", List.of(Map.of("name", NAME, "relation", "本人", "ageBand", 80)));
        return http.send(HttpMethod.POST, "csw", intake, Map.of("Idempotency-Key", key), "/cases");
    }
}
