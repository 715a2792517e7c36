package jp.kasane.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageClient;
import jp.kasane.web.problem.ProgramRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Another site's page can make a browser send a form, but does not know the token of its person. */
@KasaneTest
class EveryFormNeedsItsTokenTest {

    private static final List<String> CHANGING = List.of("POST", "PUT", "PATCH", "DELETE");

    private static final List<String> FILES = List.of("/css/base.css", "/js/kasane.js", "/img/kasane.svg");
    private static final List<String> ANSWERS = Stream.concat(
                    FILES.stream(), Stream.of("/me", "/sign-in", "/nowhere", "/api/v1/me", "/actuator/health"))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final HttpClient http = HttpClient.newHttpClient();
    private PageClient browser = PageClient.stranger(0);

    @BeforeEach
    void signIn() {
        browser = PageClient.as("admin", port);
    }

    @Test
    void withoutItEveryFormIsRefused() throws IOException, InterruptedException {
        Map<String, Integer> answers = new TreeMap<>();
        for (String path : formPaths()) {
            answers.put(path, send(path, "").statusCode());
        }

        assertThat(answers).hasSizeGreaterThan(80);
        assertThat(answers)
                .as("answers to forms without a token")
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(403));
    }

    @Test
    void aTokenOfAnotherSessionIsNoHelp() throws IOException, InterruptedException {
        String others = PageClient.as("csw", port)
                .get("/me")
                .form("form[action=/language]")
                .select("[name=_csrf]")
                .val();
        String own = browser.get("/me")
                .form("form[action=/language]")
                .select("[name=_csrf]")
                .val();

        assertThat(send("/language", "language=ja&_csrf=" + others).statusCode())
                .isEqualTo(403);
        assertThat(send("/language", "language=ja&_csrf=" + own).statusCode()).isEqualTo(302);
    }

    @Test
    void everyAnswerCarriesTheHeaders() throws IOException, InterruptedException {
        for (String path : ANSWERS) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().map())
                    .as(path)
                    .containsKeys("content-security-policy", "permissions-policy")
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("x-frame-options", List.of("DENY"))
                    .containsEntry("referrer-policy", List.of("no-referrer"))
                    .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                    .containsEntry("cross-origin-resource-policy", List.of("same-origin"));
            assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            if (!FILES.contains(path)) {
                assertThat(answer.headers().firstValue("cache-control").orElseThrow())
                        .as(path)
                        .contains("no-store");
            }
        }
    }

    @Test
    void pagesTakeScriptsAndFormTargetsFromHereOnly() throws IOException, InterruptedException {
        for (String path : List.of("/me", "/sign-in", "/nowhere")) {
            assertThat(get(path)
                            .headers()
                            .firstValue("content-security-policy")
                            .orElseThrow()
                            .split("; "))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'")
                    .contains("frame-ancestors 'none'")
                    .anyMatch(rule -> rule.startsWith("form-action 'self'"))
                    .noneMatch(rule -> rule.contains("unsafe-eval"));
        }
    }

    @Test
    void everyTextTellsItsEncoding() throws IOException, InterruptedException {
        for (String path : ANSWERS) {
            HttpResponse<String> answer = get(path);
            if (answer.statusCode() == 302) {
                continue;
            }
            String type = answer.headers().firstValue("content-type").orElse("");
            assertThat(type).as(path).matches("(?i)(text/|image/svg|application/).*");
            if (!type.startsWith("application/")) {
                assertThat(type).as(path).containsIgnoringCase("charset=utf-8");
            }
        }
    }

    @Test
    void noOtherSiteMayReadAnAnswer() throws IOException, InterruptedException {
        for (String path : ANSWERS) {
            for (String method : List.of("GET", "OPTIONS")) {
                HttpRequest asked = request(path)
                        .method(method, BodyPublishers.noBody())
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "GET")
                        .build();
                assertThat(http.send(asked, BodyHandlers.ofString()).headers().map())
                        .as(method + " " + path)
                        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private List<String> formPaths() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> CHANGING.contains(method.name())))
                .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                .map(PathPattern::getPatternString)
                .filter(path -> ProgramRequests.PATHS.stream().noneMatch(path::startsWith))
                .map(path -> path.replaceAll("\\{[^/]*}", "1"))
                .distinct()
                .sorted()
                .toList();
    }

    private HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .header("Cookie", "kasane-session=" + browser.cookie("kasane-session"));
    }
}
