package jp.kasane.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.PersonalData;
import jp.kasane.access.Role;
import jp.kasane.testing.EntriesSince;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import org.jsoup.Connection;
import org.jsoup.Connection.Method;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks every endpoint at which somebody's data are at stake for something, as somebody who may and as somebody who may
 * not: whatever is answered, the access log tells of it under the endpoint's route.
 */
@KasaneTest
class EveryRequestIsToldTest {

    /** Who asks, by the first role of an endpoint's policies that somebody here holds. */
    private static final Map<Role, String> LOGINS = Map.of(
            Role.ADMIN, "admin",
            Role.CSW, "csw",
            Role.SECRETARIAT, "jimu",
            Role.CHAIR, "gicho",
            Role.MEMBER, "iin",
            Role.ASSIGNEE, "csw",
            Role.CONVENER, "jimu");

    private static final String OUTSIDER = "ken";
    private static final String NOBODYS = "99999999";
    private static final long PATIENCE = 2_000;
    private static final int SAMPLE = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, Connection> browsers = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private Http http;
    private String number = "";
    private long meeting;

    private record Endpoint(String method, String pattern, String query, Guarded guarded) {

        String route() {
            return method + " " + pattern;
        }

        String login() {
            return java.util.Arrays.stream(guarded.value())
                    .flatMap(policy -> policy.roles().stream())
                    .filter(LOGINS::containsKey)
                    .map(LOGINS::get)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeEach
    void prepare() {
        http = new Http(port);
        KasaneClient kasane = new KasaneClient(http);
        number = kasane.receiveCase(Households.eightyFifty("D07"));
        meeting = kasane.planMeeting("D07");
    }

    @Test
    void whateverIsAnsweredAnEntryIsLeft() {
        List<Endpoint> endpoints = endpoints();
        assertThat(endpoints).hasSizeGreaterThan(200);
        askAll(endpoints);
    }

    private void askAll(List<Endpoint> endpoints) {
        Map<String, Integer> untold = new TreeMap<>();
        Map<String, Integer> failing = new TreeMap<>();
        for (Endpoint endpoint : endpoints) {
            // who may not is refused before the endpoint, by the same code for all of them
            boolean outsiderToo = endpoints.indexOf(endpoint) % SAMPLE == 0;
            for (String login : outsiderToo ? List.of(endpoint.login(), OUTSIDER) : List.of(endpoint.login())) {
                EntriesSince since = new EntriesSince(jdbc);
                int status = ask(endpoint, login);
                if (status >= 500) {
                    failing.put(login + " " + endpoint.route(), status);
                }
                if (!isTold(since, endpoint.route())) {
                    untold.put(login + " " + endpoint.route(), status);
                }
            }
        }
        assertThat(failing).isEmpty();
        assertThat(untold).isEmpty();
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> all = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            Guarded guarded = handler.getMethodAnnotation(Guarded.class);
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (guarded != null && PersonalData.isAtStake(guarded)) {
                info.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/api/v1/test-probe"))
                        .forEach(pattern -> methods.forEach(
                                method -> all.add(new Endpoint(method.name(), pattern, query(info), guarded))));
            }
        });
        all.sort(Comparator.comparing(Endpoint::route));
        return all;
    }

    /** Parameters without which another endpoint has the same address. */
    private static String query(RequestMappingInfo info) {
        return info.getParamsCondition().getExpressions().stream()
                .filter(condition -> !condition.isNegated())
                .map(condition -> condition.getName() + "=1")
                .collect(Collectors.joining("&", "?", ""));
    }

    /** An error page may be sent a moment before its entry is committed. */
    private static boolean isTold(EntriesSince since, String route) {
        long until = System.currentTimeMillis() + PATIENCE;
        do {
            if (since.all().stream().anyMatch(entry -> route.equals(entry.get("route")))) {
                return true;
            }
            Thread.onSpinWait();
        } while (System.currentTimeMillis() < until);
        return false;
    }

    private int ask(Endpoint endpoint, String login) {
        boolean program = endpoint.pattern().startsWith("/api/");
        Connection request = (program ? Jsoup.newSession() : browser(login))
                .newRequest("http://127.0.0.1:" + port + path(endpoint))
                .ignoreContentType(true)
                .ignoreHttpErrors(true)
                .followRedirects(false)
                .maxBodySize(0)
                .method(Method.valueOf(endpoint.method()));
        if (program) {
            request.header("Authorization", "Bearer " + http.tokenOf(login));
        }
        if (!endpoint.method().equals("GET")) {
            if (program) {
                request.header("Content-Type", "application/json").requestBody("{}");
            } else {
                request.data("_csrf", keys.get(login));
            }
        }
        return statusOf(request);
    }

    private static int statusOf(Connection request) {
        try {
            return request.execute().statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection browser(String login) {
        return browsers.computeIfAbsent(login, who -> {
            Connection session = Jsoup.newSession().ignoreHttpErrors(true);
            String signIn = "http://127.0.0.1:" + port + "/sign-in";
            try {
                session.newRequest(signIn)
                        .data("username", who)
                        .data("password", Http.PASSWORD)
                        .data("_csrf", csrf(session, signIn))
                        .post();
                keys.put(who, csrf(session, "http://127.0.0.1:" + port + "/me"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return session;
        });
    }

    private static String csrf(Connection session, String page) throws IOException {
        return session.newRequest(page).get().select("input[name=_csrf]").attr("value");
    }

    /** What is looked at exists; what is changed does not, so that nothing becomes of it. */
    private String path(Endpoint endpoint) {
        boolean reads = endpoint.method().equals("GET");
        return endpoint.pattern()
                        .replaceAll("\\{number(:[^{}]*(\\{[^}]*})?[^{}]*)*}", reads ? number : "2026-99999")
                        .replaceAll("/meetings/\\{id[^/]*}", "/meetings/" + (reads ? meeting : NOBODYS))
                        .replaceAll("\\{code[^/]*}", reads ? "D07" : "D99")
                        .replaceAll("\\{step[^/]*}", "1")
                        .replaceAll("\\{[^/]*}", NOBODYS)
                + endpoint.query();
    }
}
