package jp.kasane.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** However much is logged: no password, no token, no name, no search word. */
@KasaneTest
@ExtendWith(OutputCaptureExtension.class)
class NoSecretsInLogsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate anonymous;

    @Autowired
    private JdbcTemplate database;

    private final LoggingSystem logging = LoggingSystem.get(NoSecretsInLogsTest.class.getClassLoader());

    @BeforeEach
    void turnUp() {
        logging.setLogLevel("jp.kasane", LogLevel.DEBUG);
    }

    @AfterEach
    void turnDown() {
        logging.setLogLevel("jp.kasane", LogLevel.INFO);
    }

    @Test
    void anErrorOfTheDatabaseDoesNotTellTheRow() {
        assertThatThrownBy(() -> database.update(
                        "INSERT INTO identity_account (person_id, login, password_hash) VALUES (-1, ?, NULL)",
                        "typed-into-a-row"))
                .rootCause()
                .hasMessageContaining("password_hash")
                .hasMessageNotContaining("typed-into-a-row");
    }

    @Test
    void whatPeopleTypeStaysOutOfTheLog(CapturedOutput output) {
        LoggerFactory.getLogger("jp.kasane.security").debug("the log is turned up");
        Http http = new Http(port);
        String token = anonymous
                .withBasicAuth("csw", Http.PASSWORD)
                .postForObject("/api/v1/me/tokens", Map.of("name", "log-test", "days", 1), JsonNode.class)
                .get("token")
                .asText();
        String number = new KasaneClient(http).receiveCase(Households.eightyFifty("D07"));
        http.get("csw", "/cases?name={name}", "秘密野").status();
        PageClient.as("csw", port).get("/cases?q=秘密野");
        anonymous.withBasicAuth("csw", "typed-wrong-password-1").getForEntity("/api/v1/cases", String.class);
        anonymous.withBasicAuth("typed-password-as-login", "x").getForEntity("/api/v1/cases", String.class);
        http.post("csw", "{\"title\": \"秘密の題名\", broken", "/cases");
        http.get("iin", "/cases/" + number);
        assertThat(output.getAll())
                .contains("the log is turned up")
                .doesNotContain(Http.PASSWORD, token, "typed-wrong-password-1", "typed-password-as-login")
                .doesNotContain("秘密野", "秘密の題名", "%E7%A7%98%E5%AF%86%E9%87%8E")
                .doesNotContain("𠮷田");
    }
}
