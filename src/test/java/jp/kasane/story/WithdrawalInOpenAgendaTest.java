package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kasane.indicator.Invariants;
import jp.kasane.testing.Answer;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.Http;
import jp.kasane.testing.PastedPage;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pastes docs/operations/consent-withdrawal.md, then looks everywhere the block can look. */
@StoryTest
class WithdrawalInOpenAgendaTest {

    private static final PastedPage PAGE = new PastedPage(Path.of("docs/operations/consent-withdrawal.md"));
    private static final Pattern LAST_CASE = Pattern.compile("議題 (\\d{4}-\\d{5})");
    private static final List<String> IDENTIFYING =
            List.of("虚空", "こくう", "コクウ", "ハル", "いちろう", "一郎", "撤回町", "0766-99-0001", "090-9999-0002");

    @LocalServerPort
    int port;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    @TempDir
    Path folder;

    private Http http;
    private String number;

    @Test
    void whatIsWithdrawnInTheMiddleOfASessionIsGoneFromEveryView() throws Exception {
        String told = PAGE.run(port, folder);
        http = new Http(port);
        number = caseIn(told);

        thePageTellsWhatHappened(told);
        whatThePageShowsIsWhatWasPrinted(told);
        theLogTellsWhoSawAndConfirmedTheChanges();
        noAnswerOfTheBlockNamesAnybody();
        noPageOfTheBlockNamesAnybody();
        theWordsFindNothing();
        HoldInvariants.assertAll(invariants);
    }

    @Test
    void everyFileThatThePageLinksToExists() throws Exception {
        assertThat(PAGE.links())
                .isNotEmpty()
                .allMatch(link -> Files.exists(Path.of("docs/operations").resolve(link)));
    }

    private static void thePageTellsWhatHappened(String told) {
        assertThat(told)
                .contains("開会時: REAL_NAME\n虚空 ハル")
                .contains("\"legalMode\":\"ANONYMISED_OR_CONSENT\"")
                .contains("撤回後: ANONYMOUS\n\"name\":\"虚空 ハル\"\n\"name\":\"B氏\"\n検索: \n")
                .contains("\"name\":\"A氏\"\n\"name\":\"B氏\"")
                .contains("\"levelWas\":\"REAL_NAME\",\"levelNow\":\"ANONYMOUS\",\"reason\":\"CONSENT_WITHDRAWN\"")
                .contains("\"councilCode\":\"D07\",\"measure\":\"DELETE\"");
    }

    /** Line by line, in the order of the page; cases go by another number each time. */
    private static void whatThePageShowsIsWhatWasPrinted(String told) throws Exception {
        List<String> printed =
                told.lines().map(WithdrawalInOpenAgendaTest::numberless).toList();
        int at = 0;
        for (String line : PAGE.printed()) {
            int found = printed.subList(at, printed.size()).indexOf(numberless(line));
            assertThat(found).as("%s after line %s of %n%s", line, at, told).isNotNegative();
            at += found + 1;
        }
    }

    private static String numberless(String line) {
        return line.strip().replaceAll("\\d{4}-\\d{5}", "N");
    }

    private void theLogTellsWhoSawAndConfirmedTheChanges() {
        assertThat(database.queryForList(
                        "select kind from kasane.audit_entry where detail like 'DISCLOSURE\\_C%' and council = 'B2'",
                        String.class))
                .contains("VIEW", "CHANGE");
    }

    private void noAnswerOfTheBlockNamesAnybody() {
        String meeting = blockMeeting();
        Stream.of("gicho", "jimu")
                .flatMap(login -> Stream.of(
                                "/cases/" + number,
                                "/cases/" + number + "/timeline",
                                "/cases/" + number + "/consents",
                                "/cases/" + number + "/ladder",
                                "/cases/" + number + "/disclosure",
                                "/cases/" + number + "/recalls",
                                "/cases?limit=200",
                                "/councils/B2/backlog",
                                "/councils/B2/meetings",
                                "/meetings/" + meeting,
                                "/referrals?council=B2",
                                "/notices?limit=200",
                                "/tasks?limit=200")
                        .map(path -> http.get(login, path).accepted()))
                .map(answer -> answer.body().toString())
                .forEach(WithdrawalInOpenAgendaTest::namesNobody);
    }

    private void noPageOfTheBlockNamesAnybody() {
        String meeting = blockMeeting();
        for (String login : List.of("gicho", "jimu")) {
            PageClient person = PageClient.as(login, port);
            Stream.of(
                            "/",
                            "/cases",
                            "/cases/" + number,
                            "/cases/" + number + "/household",
                            "/cases/" + number + "/consents",
                            "/cases/" + number + "/assessment",
                            "/cases/" + number + "/timeline",
                            "/cases/" + number + "/why",
                            "/councils/B2",
                            "/councils/B2/backlog",
                            "/councils/B2/recalls",
                            "/meetings/" + meeting,
                            "/notices")
                    .forEach(path -> namesNobody(person.get(path).shown().page().outerHtml()));
        }
        PageClient secretariat = PageClient.as("jimu", port);
        String session = secretariat
                .get("/meetings/" + meeting + "/session?step=1")
                .shown()
                .page()
                .outerHtml();
        namesNobody(session);
        assertThat(session).contains("A氏");
        assertThat(secretariat.get("/meetings/" + meeting).text()).contains("同意の撤回により匿名に変わりました");
    }

    private void theWordsFindNothing() {
        for (String word : IDENTIFYING) {
            Answer byName = http.get("gicho", "/cases?name={w}", word).accepted();
            Answer byWords = http.get("gicho", "/cases?q={w}", word).accepted();
            assertThat(byName.body().toString() + byWords.body()).as(word).doesNotContain(number);
        }
    }

    private String blockMeeting() {
        return http.get("jimu", "/councils/B2/meetings?limit=200").accepted().list("/items").stream()
                .filter(meeting -> meeting.get("state").asText().equals("OPEN"))
                .map(meeting -> meeting.get("id").asText())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static void namesNobody(String text) {
        assertThat(text).doesNotContain(IDENTIFYING);
    }

    private static String caseIn(String told) {
        Matcher found = LAST_CASE.matcher(told);
        assertThat(found.find()).as(told).isTrue();
        return found.group(1);
    }
}
