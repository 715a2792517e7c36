package jp.kasane.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.retention.Holds;
import jp.kasane.retention.model.HoldBasis;
import jp.kasane.shared.Actor;
import jp.kasane.testing.EntriesSince;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do with a household's data, and what the access log then tells. */
@KasaneTest
class AccessStoryTest {

    private static final int PAGES = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Holds holds;

    @Autowired
    private People people;

    private Http http;
    private KasaneClient kasane;

    @BeforeEach
    void connect() {
        http = new Http(port);
        kasane = new KasaneClient(http);
    }

    @Test
    void whoTookACaseInReadItAndSearchedForItIsTold() {
        long csw = kasane.personId("csw");
        EntriesSince since = new EntriesSince(jdbc);
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        long caseId = kasane.caseId(number);
        http.get("csw", "/cases/{number}", number).accepted();
        http.get("csw", "/cases?q={words}", "𠮷田").accepted();

        assertThat(since.of("CHANGE"))
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("target_id", caseId)
                        .containsEntry("person_id", csw)
                        .containsEntry("detail", "RECEIVED")
                        .containsEntry("route", "POST /api/v1/cases"));
        assertThat(since.of("VIEW"))
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("target_id", caseId)
                        .containsEntry("level", "REAL_NAME")
                        .containsEntry("agent", "PROGRAM")
                        .containsEntry("standing", "CSW")
                        .containsEntry("route", "GET /api/v1/cases/{number}"));
        assertThat(since.of("SEARCH")).anySatisfy(entry -> {
            assertThat(String.valueOf(entry.get("cases")).split(",")).contains(String.valueOf(caseId));
            assertThat(String.valueOf(entry.get("detail"))).startsWith("WORDS;hits=");
        });
    }

    @Test
    void forWhatACaseWasReadIsTold() {
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        kasane.caseId(number);
        kasane.assess(number, Households.assessment());
        EntriesSince since = new EntriesSince(jdbc);
        http.get("csw", "/cases/{number}", number).accepted();
        http.get("iin", "/cases/{number}", number).accepted();

        assertThat(since.of("VIEW"))
                .anySatisfy(entry ->
                        assertThat(entry).containsEntry("detail", "CARRYING").containsEntry("council", null))
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("detail", "DELIBERATION")
                        .containsEntry("council", "D07"));
    }

    @Test
    void whoWasKeptFromACaseIsToldWithTheCase() {
        String number = kasane.receiveCase(Households.eightyFifty("D01"));
        long caseId = kasane.caseId(number);
        EntriesSince since = new EntriesSince(jdbc);

        assertThat(http.get("iin", "/cases/{number}", number).status()).isEqualTo(404);
        assertThat(PageClient.as("iin", port).get("/cases/" + number).status()).isEqualTo(404);

        assertThat(since.of("REFUSAL"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("target_id", caseId)
                        .containsEntry("person_id", kasane.personId("iin"))
                        .containsEntry("result", "REFUSED")
                        .containsEntry("detail", "not-found"));
    }

    @Test
    void signInsAndTheirFailuresAreToldWithoutWhatWasTyped() {
        EntriesSince since = new EntriesSince(jdbc);
        PageClient visitor = PageClient.as("gicho", port);
        PageClient stranger = PageClient.stranger(port);
        stranger.send(
                stranger.get("/sign-in").form("form[action=/sign-in]"),
                Map.of("username", "nobody-with-such-a-name", "password", "wrong"));
        visitor.send(visitor.get("/").form("form[action$=/sign-out]"), Map.of());

        assertThat(since.of("SIGN_IN")).extracting(entry -> entry.get("result")).containsExactly("ALLOWED", "REFUSED");
        assertThat(since.of("SIGN_OUT"))
                .extracting(entry -> entry.get("person_id"))
                .containsExactly(kasane.personId("gicho"));
        assertThat(since.all().toString()).doesNotContain("nobody-with");
    }

    @Test
    void whatSomebodyDoesToTheOwnAccountIsTold() {
        String login = "own-" + UUID.randomUUID();
        long person = people.register(new NewPerson("自分 守子", null, null, null, login, Http.PASSWORD, Set.of()));
        http.tokenOf(login);
        EntriesSince since = new EntriesSince(jdbc);
        String other = new Http(port).tokenOf(login);
        long token = http.get(login, "/me/tokens").accepted().list("/items").stream()
                .mapToLong(each -> each.get("id").asLong())
                .max()
                .orElseThrow();
        http.send(HttpMethod.DELETE, login, null, Map.of(), "/me/tokens/{id}", token)
                .accepted();
        String next = "uozu kanchi nishiki 42";

        assertThat(http.put(login, Map.of("current", "not the password", "password", next), "/me/password")
                        .status())
                .isEqualTo(422);
        http.put(login, Map.of("current", Http.PASSWORD, "password", next), "/me/password")
                .accepted();

        assertThat(since.of("STEP_UP"))
                .filteredOn("person_id", person)
                .extracting(entry -> entry.get("result"))
                .containsExactly("REFUSED", "ALLOWED");
        assertThat(since.of("ADMINISTER"))
                .filteredOn("person_id", person)
                .allSatisfy(entry -> assertThat(entry).containsEntry("target_id", person))
                .extracting(entry -> entry.get("detail"))
                .containsExactly("TOKEN_ISSUED", "TOKEN_REVOKED", "PASSWORD_CHANGED");
        assertThat(since.all().toString()).doesNotContain(next, Http.PASSWORD, other, "not the password");
    }

    @Test
    void aSheetForPaperIsToldAsAPrintAndTheScreenIsNoSheet() {
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        long caseId = kasane.caseId(number);
        PageClient csw = PageClient.as("csw", port);
        PageAnswer screen = csw.get("/cases/" + number).shown();
        EntriesSince since = new EntriesSince(jdbc);

        PageAnswer sheet =
                csw.get(screen.page().select("footer a[href$=?print]").first().attr("href"));

        assertThat(screen.page().body().className()).isEqualTo("not-for-paper");
        assertThat(screen.page().select(".paper-note").text()).contains("このままでは印刷できません");
        assertThat(sheet.page().body().className()).isEqualTo("sheet");
        assertThat(sheet.page().select("link[href$=print.css]:not([media])")).hasSize(1);
        assertThat(sheet.page().select(".paper-bar a").attr("href")).isEqualTo("/cases/" + number);
        assertThat(since.of("VIEW")).isEmpty();
        assertThat(since.of("PRINT"))
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("target_id", caseId)
                        .containsEntry("result", "ALLOWED")
                        .containsEntry("person_id", kasane.personId("csw")));
        assertThat(csw.get("/me").page().body().className()).isEmpty();
    }

    @Test
    void whoeverIsGivenAnAnswerOnceMoreSeesItOnceMore() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Object intake = Households.eightyFifty("D07");
        String number = http.send(HttpMethod.POST, "csw", intake, key, "/cases")
                .accepted()
                .text("/number");
        EntriesSince since = new EntriesSince(jdbc);

        http.send(HttpMethod.POST, "csw", intake, key, "/cases").accepted();

        assertThat(since.all())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("kind", "VIEW")
                        .containsEntry("target_id", kasane.caseId(number))
                        .containsEntry("route", "POST /api/v1/cases")
                        .containsEntry("detail", "REPEATED"));
    }

    @Test
    void whatWasRefusedForItsContentIsToldWithoutTheContent() {
        EntriesSince since = new EntriesSince(jdbc);

        http.post("csw", Map.of("title", "架空の相談"), "/cases");
        http.post("csw", "{\"title\": ", "/cases");

        assertThat(since.of("CHANGE"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("result", "FAILED")
                        .containsEntry("route", "POST /api/v1/cases"));
        assertThat(since.all().toString()).doesNotContain("架空");
    }

    @Test
    void whoReadsMinutesIsToldWithTheCasesTheySpeakOf() {
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        long caseId = kasane.caseId(number);
        kasane.recordConsents(number);
        kasane.assess(number, Households.assessment());
        long meeting = kasane.openMeetingOn(caseId, "D07");
        PageClient secretariat = PageClient.as("jimu", port);
        EntriesSince notes = new EntriesSince(jdbc);
        secretariat.get("/meetings/" + meeting + "/session/1/history").shown();
        assertThat(notes.tellOf(caseId)).isTrue();
        kasane.conclude(meeting, Households.conclusion("SUPPORT_NOT_FOUND", "地区の中では見つからない"));
        kasane.close(meeting);

        EntriesSince answer = new EntriesSince(jdbc);
        http.get("jimu", "/meetings/{m}/minutes", meeting).accepted();
        assertThat(answer.of("VIEW"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("target_type", "MEETING")
                        .containsEntry("target_id", meeting)
                        .containsEntry("council", "D07")
                        .containsEntry("cases", String.valueOf(caseId)));
        for (String page : List.of("/minutes", "/minutes/amend")) {
            EntriesSince since = new EntriesSince(jdbc);
            secretariat.get("/meetings/" + meeting + page).shown();
            assertThat(since.tellOf(caseId)).as(page).isTrue();
        }
    }

    @Test
    void listsThatTellOfACaseAreToldWithIt() {
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        long caseId = kasane.caseId(number);
        kasane.recordConsents(number);
        kasane.assess(number, Households.assessment());
        http.get("csw", "/cases/{n}/consents", number)
                .accepted()
                .list("/items")
                .forEach(consent -> http.post(
                                "csw",
                                Map.of("on", Households.today().toString(), "measure", "RETURN"),
                                "/cases/" + number + "/consents/{c}/withdraw",
                                consent.get("id").asLong())
                        .accepted());
        holds.place(number, HoldBasis.ABUSE, "調査中", null, new Actor(kasane.personId("csw")));
        Map<String, Object> raised = Map.of(
                "title",
                "居場所",
                "fields",
                List.of("ELDERLY"),
                "caseNumbers",
                List.of(number),
                "council",
                "D07",
                "reason",
                "似た相談が続く");
        long issue = http.post("jimu", raised, "/issues").accepted().number("/id");

        Map.of("/retention/holds", "csw", "/councils/D07/recalls", "jimu", "/issues/" + issue, "jimu")
                .forEach((page, login) -> {
                    EntriesSince since = new EntriesSince(jdbc);
                    PageClient.as(login, port).get(page).shown();
                    assertThat(since.tellOf(caseId)).as(page).isTrue();
                });
    }

    @Test
    void everyPageAndAnswerThatNamesTheHouseholdHasLeftAnEntryAndNoEntryNamesIt() {
        EntriesSince story = new EntriesSince(jdbc);
        String number = kasane.receiveCase(Households.eightyFifty("D07"));
        long caseId = kasane.caseId(number);
        kasane.recordConsents(number);
        kasane.assess(number, Households.assessment());
        long meeting = kasane.openMeetingOn(caseId, "D07");
        Set<String> naming = new TreeSet<>();
        for (String login : List.of("csw", "jimu")) {
            naming.addAll(walk(login, caseId, List.of("/cases/" + number, "/meetings/" + meeting)));
        }

        assertThat(naming).hasSizeGreaterThan(5);
        String told = story.all().toString();
        for (String word : NAMES) {
            assertThat(told).doesNotContain(word);
        }
    }

    private static final List<String> NAMES = HouseholdWords.of(Households.eightyFifty("D07"));

    /** @return the pages that name the household */
    private Set<String> walk(String login, long caseId, List<String> starts) {
        PageClient client = PageClient.as(login, port);
        Deque<String> open = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>(starts);
        Set<String> naming = new TreeSet<>();
        for (int i = 0; i < PAGES && !open.isEmpty(); i++) {
            String path = open.poll();
            EntriesSince since = new EntriesSince(jdbc);
            PageAnswer answer = client.get(path);
            if (NAMES.stream().anyMatch(answer.page().outerHtml()::contains)) {
                naming.add(login + " " + path);
                assertThat(since.tellOf(caseId)).as(login + " " + path).isTrue();
            }
            for (Element link : answer.page().select("main a[href^=/cases/], main a[href^=/meetings/]")) {
                String next = link.attr("href").replaceAll("#.*", "");
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return naming;
    }
}
