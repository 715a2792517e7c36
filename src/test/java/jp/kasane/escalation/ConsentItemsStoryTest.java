package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A family lets the district know everything and the block only about its money. */
@KasaneTest
class ConsentItemsStoryTest {

    private static final String ILLNESS = "透析のため週に三回通院している";
    private static final String WITHHELD = "同意の項目に入っていないこと";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private SeatedPeople seated;
    private Http http;
    private KasaneClient client;
    private String number;
    private long meetingAbove;
    private long caseId;
    private String block;

    @BeforeEach
    void theCaseGoesUpWithLessThanTheDistrictKnows() {
        seated = new SeatedPeople(context);
        http = new Http(port);
        client = new KasaneClient(http);
        block = seated.at("B2", SeatRole.MEMBER);
        number = client.receiveCase(intake());
        consents();
        caseId = client.caseId(number);
        client.assess(number, assessment());
        long below = client.openMeetingOn(caseId, "D07");
        client.conclude(below, Households.conclusion("CONTINUED", ILLNESS));
        client.close(below);
        http.post(
                        "jimu",
                        Map.of("outcome", "UP", "reason", "医療の手配が要る。" + ILLNESS),
                        "/cases/{n}/proposal/override",
                        number)
                .accepted();
        client.accept(client.referral(number, "ESCALATE", "B2", "CONFIRMED"));
        meetingAbove = client.openMeetingOn(caseId, "B2");
    }

    @Test
    void theBlockIsToldNamesAndMoneyAndNothingOfTheIllness() {
        JsonNode seen = http.get(block, "/cases/{n}", number).accepted().body();

        assertThat(seen.get("disclosure").asText()).isEqualTo("REAL_NAME");
        assertThat(fields(seen)).contains("POVERTY").doesNotContain("DISABILITY");
        assertThat(seen.toString()).contains("氷見 澄江").doesNotContain("透析");
        assertThat(ladder(block)).contains(WITHHELD).doesNotContain("透析", "生命に危険");
        assertThat(ladder("csw")).contains("fieldCount");
        assertThat(ladder(block))
                .contains("timesDiscussed", "PersistenceDecision/")
                .doesNotContain("fieldCount", "ComplexityDecision/");
        assertThat(timeline(block)).doesNotContain("DISABILITY", "THREAT_TO_LIFE");
    }

    @Test
    void thePagesSayWhatIsLeftOut() {
        PageClient visitor = PageClient.as(block, port);

        String overview = visitor.get("/cases/" + number).shown().text();
        String assessed =
                visitor.get("/cases/" + number + "/assessment").shown().text();
        PageAnswer why = visitor.get("/cases/" + number + "/why").shown();

        assertThat(overview).contains("同意の範囲外のため伏せています", "同意の項目の外").doesNotContain("透析", "未記入");
        assertThat(assessed).contains("同意の項目の外").doesNotContain("透析");
        assertThat(why.text()).contains(WITHHELD).doesNotContain("透析");
    }

    @Test
    void aSearchTellsNoMoreThanTheCaseDoes() {
        assertThat(found(block, "q=透析")).doesNotContain(number);
        assertThat(found(block, "field=DISABILITY")).doesNotContain(number);
        assertThat(found(block, "field=POVERTY")).contains(number);
        String name = http.get(block, "/cases/{n}", number)
                .accepted()
                .list("/members")
                .get(0)
                .get("name")
                .asText()
                .split(" ")[1];
        assertThat(found(block, "name=" + name)).contains(number);
        assertThat(found(block, "field=POVERTY&name=" + name)).contains(number);
        assertThat(found(block, "field=DISABILITY&name=" + name)).doesNotContain(number);
        assertThat(found("csw", "q=透析")).contains(number);
    }

    @Test
    void whatTheBlockSaysItselfComesBackToBoth() {
        client.conclude(meetingAbove, Households.conclusion("SUPPORT_FOUND", "家計の相談につなぐ"));
        client.close(meetingAbove);

        assertThat(http.get(block, "/meetings/{m}", meetingAbove)
                        .accepted()
                        .body()
                        .toString())
                .contains("家計の相談につなぐ");
        assertThat(ladder("csw")).contains("透析");
    }

    @Test
    void aConsentToBeWatchedOverNamesNobodyBeforeSupportWasDecided() {
        JsonNode first = http.get("csw", "/cases/{n}/consents", number).accepted().list("/items").stream()
                .filter(each -> each.get("recipients").toString().contains("B2"))
                .findFirst()
                .orElseThrow();
        narrowToWatching(first);

        JsonNode before = http.get(block, "/cases/{n}", number).accepted().body();
        client.conclude(meetingAbove, Households.conclusion("SUPPORT_FOUND", "家計の相談につなぐ"));
        client.close(meetingAbove);
        client.confirmProposal(number);
        JsonNode after = http.get(block, "/cases/{n}", number).accepted().body();

        assertThat(before.get("disclosure").asText()).isEqualTo("ANONYMOUS");
        assertThat(after.get("state").asText()).isEqualTo("MONITORING");
        assertThat(after.get("disclosure").asText()).isEqualTo("REAL_NAME");
    }

    @Test
    void whatACswReportsMaySpeakOfMoreThanTheBlockWasTold() {
        String title = "家計の相談 " + UUID.randomUUID();
        Map<String, Object> promise = Map.of("title", title, "assigneeId", client.personId("csw"));
        client.conclude(meetingAbove, Map.of("type", "CONTINUED", "rationale", "見守る", "actions", List.of(promise)));
        client.close(meetingAbove);
        String secretariat = seated.at("B2", SeatRole.SECRETARIAT);
        long action = agreed(secretariat, title);

        client.report("csw", action, ILLNESS);

        assertThat(action(secretariat, action)).contains(title, WITHHELD).doesNotContain("透析");
        client.confirmProposal(number);
        long next = client.openMeetingOn(caseId, "B2");
        assertThat(PageClient.as(secretariat, port)
                        .get("/meetings/" + next + "/session")
                        .shown()
                        .text())
                .contains(title, WITHHELD)
                .doesNotContain("透析");
        assertThat(http.post(secretariat, Map.of("verified", true), "/actions/{a}/verify", action)
                        .accepted()
                        .body()
                        .toString())
                .as("the answer of a step")
                .doesNotContain("透析");
        assertThat(action("csw", action)).contains("透析");
    }

    @Test
    void whyAnActionEndedWithItsCaseIsToldAsItIs() {
        String title = "家計の相談 " + UUID.randomUUID();
        Map<String, Object> promise = Map.of("title", title, "assigneeId", client.personId("csw"));
        client.conclude(
                meetingAbove, Map.of("type", "SUPPORT_FOUND", "rationale", "家計の相談につなぐ", "actions", List.of(promise)));
        client.close(meetingAbove);
        String secretariat = block(SeatRole.SECRETARIAT);
        long action = agreed(secretariat, title);
        client.confirmProposal(number);
        client.acknowledge(client.referral(number, "ANSWER", "D07", "CONFIRMED"));

        client.monitor(number, "CLOSE");

        assertThat(PageClient.as(secretariat, port)
                        .get("/actions/" + action)
                        .shown()
                        .text())
                .contains("ケースが終結したため")
                .doesNotContain("??");
        assertThat(action(secretariat, action)).contains("CASE_CLOSED");
    }

    private long agreed(String login, String title) {
        return http.get(login, "/actions?council=B2&limit=200").accepted().list("/items").stream()
                .filter(each -> each.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }

    @Test
    void whatACswLetsTheBlockKnowMaySpeakOfMoreThanItWasTold() {
        client.conclude(meetingAbove, Households.conclusion("CONTINUED", "見守る"));
        client.close(meetingAbove);
        client.confirmProposal(number);
        String secretariat = seated.at("B2", SeatRole.SECRETARIAT);
        String csw = seatedCsw();
        long next = client.planMeeting("B2");
        client.setAgenda(next, caseId);
        client.convene(next);
        answer(csw, next, ILLNESS);
        answer(secretariat, next, "家計の相談だけ聞く");

        assertThat(http.get(block(SeatRole.CHAIR), "/meetings/{m}/replies", next)
                        .accepted()
                        .body()
                        .toString())
                .contains(WITHHELD, "家計の相談だけ聞く")
                .doesNotContain("透析");
        correctsTheAnswer(secretariat, csw, next);
        postpone(csw, next, ILLNESS);
        postpone(secretariat, next, "家計の資料を待つ");
        assertThat(http.get(block, "/meetings/{m}", next).accepted().body().toString())
                .contains(WITHHELD, "家計の資料を待つ")
                .doesNotContain("透析");
    }

    /** Who corrects 出席 to 欠席 sends the withheld remark back as it was shown; it stays the CSW's. */
    private void correctsTheAnswer(String secretariat, String csw, long meeting) {
        String shown = http.get(secretariat, "/meetings/{m}/replies", meeting).accepted().list("/invitations").stream()
                .filter(each -> each.get("personId").asLong() == client.personId(csw))
                .map(each -> each.at("/reply/remark").asText())
                .findFirst()
                .orElseThrow();
        Map<String, Object> corrected = Map.of("answer", "ABSENT", "remark", shown, "onBehalfOf", client.personId(csw));
        assertThat(http.put(secretariat, corrected, "/meetings/{m}/reply", meeting)
                        .accepted()
                        .body()
                        .toString())
                .contains(WITHHELD)
                .doesNotContain("透析");
        assertThat(http.get(secretariat, "/meetings/{m}/replies", meeting)
                        .accepted()
                        .body()
                        .toString())
                .contains("ABSENT", WITHHELD)
                .doesNotContain("透析");
        assertThat(http.get(csw, "/meetings/{m}/reply", meeting)
                        .accepted()
                        .body()
                        .toString())
                .contains("ABSENT", "透析");
    }

    @Test
    void anIssueThatTheBlockRaisesTellsNoMoreThanTheBlockWasTold() {
        String secretariat = block(SeatRole.SECRETARIAT);

        JsonNode raised = raise(secretariat, List.of());

        assertThat(raised.get("theme").asText()).isEqualTo("POVERTY");
        PageClient visitor = PageClient.as(secretariat, port);
        String page = visitor.send(
                        visitor.get("/issues/new").shown().form("form[action=/issues/new]"),
                        Map.of("title", "夜に家計を相談する所", "council", "B2", "caseNumbers", number, "reason", "同じ声が多い"))
                .shown()
                .text();
        assertThat(page).contains("夜に家計を相談する所", "困窮").doesNotContain("障害");
        assertThat(timeline(block)).contains("ISSUE_JOINED").doesNotContain("issueId");
    }

    @Test
    void whichIssueTheCaseFeedsIsNotToldWhereItsThemeWouldTellMore() {
        String secretariat = block(SeatRole.SECRETARIAT);

        JsonNode raised = raise(secretariat, List.of("DISABILITY", "POVERTY"));
        long issue = raised.get("id").asLong();
        joined(issue);

        assertThat(flagged(secretariat, "B2")).doesNotContain("DISABILITY");
        assertThat(flaggedOnThePage(secretariat))
                .containsAnyOf("加わりました", "印をつけました")
                .doesNotContain("似たケースがそろうと");
        assertThat(timeline(block)).contains("ISSUE_JOINED").doesNotContain("issueId", "I-" + issue);
        assertThat(timeline("csw")).contains("I-" + issue);
        assertThat(issue("csw", issue)).contains("CASE_JOINED", number);
        assertThat(issue(secretariat, issue)).contains("DISABILITY").doesNotContain("CASE_JOINED", number);
    }

    private JsonNode raise(String login, List<String> fields) {
        return http.post(
                        login,
                        Map.of(
                                "title",
                                "家計を相談する所",
                                "fields",
                                fields,
                                "caseNumbers",
                                List.of(number),
                                "council",
                                "B2",
                                "reason",
                                "同じ声が多い"),
                        "/issues")
                .accepted()
                .body();
    }

    /** A flag joins the oldest open issue like it, which may be one of another test. */
    private void joined(long issue) {
        context.getBean(JdbcTemplate.class)
                .update(
                        "INSERT INTO systembuilding_change (issue_id, kind, changed_at, changed_by, reason)"
                                + " VALUES (?, 'CASE_JOINED', now(), ?, ?)",
                        issue,
                        client.personId("csw"),
                        number);
    }

    /** The issue that a flag leads to, as it is told; empty when none is told. */
    private String flagged(String login, String council) {
        JsonNode issue = http.post(login, Map.of("caseNumber", number, "council", council), "/issues/flag-case")
                .accepted()
                .body()
                .get("issueId");
        return issue.isNull() ? "" : issue(login, issue.asLong());
    }

    /** A case that feeds an issue does not wait for similar ones, whether or not the issue is told. */
    private String flaggedOnThePage(String login) {
        PageClient visitor = PageClient.as(login, port);
        return visitor.send(
                        visitor.get("/issues/flag?case=" + number).shown().form("form[action$=/flag]"),
                        Map.of("council", "B2"))
                .shown()
                .flash();
    }

    private String issue(String login, long id) {
        return http.get(login, "/issues/{i}", id).accepted().body().toString();
    }

    private String block(SeatRole role) {
        return seated.at("B2", role);
    }

    private String seatedCsw() {
        String login = "both-" + UUID.randomUUID();
        context.getBean(People.class)
                .register(new NewPerson("兼務 福祉", null, "兼務の機関", null, login, Http.PASSWORD, Set.of(GlobalRole.CSW)));
        seated.seat(login, "B2", SeatRole.SECRETARIAT);
        return login;
    }

    private void answer(String login, long meeting, String remark) {
        http.put(login, Map.of("answer", "ATTEND", "remark", remark), "/meetings/{m}/reply", meeting)
                .accepted();
    }

    private void postpone(String login, long meeting, String reason) {
        String later = OffsetDateTime.now(CurrentTime.ZONE).plusDays(3).toString();
        http.post(login, Map.of("startsAt", later, "reason", reason), "/meetings/{m}/postpone", meeting)
                .accepted();
    }

    private String action(String login, long id) {
        return http.get(login, "/actions/{a}", id).accepted().body().toString();
    }

    private void narrowToWatching(JsonNode consent) {
        http.post(
                        "csw",
                        Map.of("on", Households.today().toString()),
                        "/cases/{n}/consents/{c}/withdraw",
                        number,
                        consent.get("id").asLong())
                .accepted();
        Map<String, Object> watching =
                new HashMap<>(Households.consentOf(consent.get("memberId").asLong()));
        watching.put("recipients", List.of("B2"));
        watching.put("purposes", List.of("MONITORING"));
        http.post("csw", watching, "/cases/{n}/consents", number).accepted();
    }

    private static Map<String, Object> intake() {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty("D07"));
        intake.put("freeText", ILLNESS);
        intake.put("members", List.of(Map.of("name", "氷見 澄江", "relation", "本人", "birthDate", "1944-06-02")));
        return intake;
    }

    private static Map<String, Object> assessment() {
        Map<String, Object> assessment = new HashMap<>(Households.assessment());
        assessment.put("fields", List.of("DISABILITY", "POVERTY"));
        assessment.put("wishes", ILLNESS);
        return assessment;
    }

    private void consents() {
        JsonNode member = http.get("csw", "/cases/{n}", number)
                .accepted()
                .list("/members")
                .get(0);
        Map<String, Object> consent =
                new HashMap<>(Households.consentOf(member.get("id").asLong()));
        consent.put("recipients", List.of("D07"));
        http.post("csw", consent, "/cases/{n}/consents", number).accepted();
        consent.put("recipients", List.of("B2"));
        consent.put("items", List.of("IDENTITY", "FINANCE"));
        http.post("csw", consent, "/cases/{n}/consents", number).accepted();
    }

    private static Set<String> fields(JsonNode seen) {
        Set<String> fields = new java.util.HashSet<>();
        seen.get("fields").forEach(each -> fields.add(each.asText()));
        return fields;
    }

    private String ladder(String login) {
        return http.get(login, "/cases/{n}/ladder", number).accepted().body().toString();
    }

    private String timeline(String login) {
        return http.get(login, "/cases/{n}/timeline", number).accepted().body().toString();
    }

    private List<String> found(String login, String query) {
        return http.get(login, "/cases?limit=200&" + query).accepted().list("/items").stream()
                .map(each -> each.get("number").asText())
                .toList();
    }
}
