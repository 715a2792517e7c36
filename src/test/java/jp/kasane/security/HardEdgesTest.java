package jp.kasane.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

/** What no page sends: broken requests, unusual methods, too much of everything. Nothing of the inside shows. */
@KasaneTest
class HardEdgesTest {

    private static final String[] INSIDE = {
        "Exception", "at java.", "at org.", "at jp.kasane", "Apache Tomcat", "postgresql", "camunda", "SELECT ", "/tmp/"
    };

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\\|{}<> HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1",
                "GET /css/../../application.yml HTTP/1.1",
                "GET /css/%2e%2e/%2e%2e/application.yml HTTP/1.1",
                "GET /vendor/..%5c..%5capplication.yml HTTP/1.1",
                "GET //etc/passwd HTTP/1.1",
                "GET /;jsessionid=1 HTTP/1.1",
                "GET /api/v1/cases;x=1 HTTP/1.1",
                "GET /%25%73%65%73 HTTP/1.1",
                "GET /.git/config HTTP/1.1",
                "GET /WEB-INF/web.xml HTTP/1.1",
                "GET /actuator HTTP/1.1",
                "GET /actuator/env HTTP/1.1",
                "GET /actuator/heapdump HTTP/1.1",
                "GET /actuator/sbom HTTP/1.1",
                "GET /META-INF/sbom/application.cdx.json HTTP/1.1",
                "GET / HTTP/9.9",
                "NONSENSE / HTTP/1.1",
                "garbage"
            })
    void aBrokenRequestGetsAnAnswerWithoutInternals(String line) {
        RawHttp raw = new RawHttp(port);
        String answer = raw.answerTo(raw.requestLine(line));
        assertThat(answer).doesNotContain(INSIDE);
        assertThat(answer.lines().findFirst().orElse("closed"))
                .doesNotContain(" 200 ")
                .doesNotContain(" 500 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG"})
    void unusualMethodsAreRefused(String method) {
        RawHttp raw = new RawHttp(port);
        for (String path : new String[] {"/", "/sign-in", "/api/v1/cases"}) {
            String answer = raw.answerTo(raw.requestLine(method + " " + path + " HTTP/1.1", "X-Secret: mirrored"));
            assertThat(answer).doesNotContain(INSIDE).doesNotContain("mirrored").doesNotContain(" 200 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases, 3000000, application/json, 413",
        "/api/v1/cases, 6000000, multipart/form-data; boundary=x, 413",
        "/sign-in, 6000000, application/x-www-form-urlencoded, 4"
    })
    void tooMuchIsRefusedBeforeItIsRead(String path, int bytes, String type, String status) {
        RawHttp raw = new RawHttp(port);
        String head = raw.requestLine(
                "POST " + path + " HTTP/1.1",
                "Content-Type: " + type,
                "Content-Length: " + bytes,
                "Authorization: Basic " + HttpHeaders.encodeBasicAuth("csw", Http.PASSWORD, StandardCharsets.UTF_8));
        String answer = raw.answerTo(head + "a=" + "b".repeat(bytes - 2));
        assertThat(answer).doesNotContain(INSIDE);
        assertThat(answer.lines().findFirst().orElse("")).contains(" " + status);
    }

    /** Neither may end in a failure that somebody is told to look up. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /sign-in HTTP/1.1 | Content-Type: multipart/form-data",
                "GET /setup HTTP/1.1 | Content-Type: multipart/form-data",
                "GET /api/v1/cases HTTP/1.1 | Content-Type: multipart/form-data",
                "GET /sign-in?a%01b=1 HTTP/1.1 | Accept: text/html",
                "GET /setup?a%01b=1 HTTP/1.1 | Accept: text/html"
            })
    void aRequestThatNobodyCanReadIsRefused(String line, String header) {
        RawHttp raw = new RawHttp(port);
        String login =
                "Authorization: Basic " + HttpHeaders.encodeBasicAuth("csw", Http.PASSWORD, StandardCharsets.UTF_8);
        String answer = raw.answerTo(raw.requestLine(line, header, login));
        assertThat(answer).doesNotContain(INSIDE);
        assertThat(answer.lines().findFirst().orElse("closed")).contains(" 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members[x].name",
                "members[-1].name",
                "members[9999999999].name",
                "members[0].fields[x]",
                "members[0",
                "members[",
                "members[1.5].name",
                "members[１].name"
            })
    void aRowThatIsNoneIsRefusedInWords(String name) {
        PageClient csw = PageClient.as("csw", port);
        PageAnswer form = csw.get("/cases/new").shown();
        PageAnswer answer = csw.send(form.form("form.case-sheet"), Map.of(name, "1"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("読めません");
    }

    @Test
    void headersHaveALimit() {
        RawHttp raw = new RawHttp(port);
        String answer = raw.answerTo(raw.requestLine("GET / HTTP/1.1", "X-Long: " + "a".repeat(100_000)));
        assertThat(answer).doesNotContain(INSIDE).contains(" 400");
    }

    @Test
    void twoLengthsAreNotTwoRequests() {
        RawHttp raw = new RawHttp(port);
        String smuggled = "GET /actuator/health HTTP/1.1\r\nHost: x\r\n\r\n";
        String answer = raw.answerTo(raw.requestLine(
                        "POST /sign-in HTTP/1.1",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 4",
                        "Content-Length: " + smuggled.length())
                + smuggled);
        assertThat(answer).doesNotContain("\"UP\"").contains(" 400");
    }
}
