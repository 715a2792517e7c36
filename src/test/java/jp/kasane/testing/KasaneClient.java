package jp.kasane.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kasane.shared.CurrentTime;

/** The steps of a case's way as people take them, one method a step, over HTTP. Each insists on success. */
public final class KasaneClient {

    private static final String CSW = "csw";
    private static final String SECRETARIAT = "jimu";
    private static final String CHAIR = "gicho";

    private final Http http;

    public KasaneClient(Http http) {
        this.http = http;
    }

    /** @return the case number */
    public String receiveCase(Object intake) {
        return http.post(CSW, intake, "/cases").accepted().text("/number");
    }

    /** Every member of the household agrees that all councils may know everything. */
    public void recordConsents(String number) {
        for (JsonNode member : http.get(CSW, "/cases/{n}", number).accepted().list("/members")) {
            http.post(CSW, Households.consentOf(member.get("id").asLong()), "/cases/{n}/consents", number)
                    .accepted();
        }
    }

    public void assess(String number, Object assessment) {
        http.post(CSW, assessment, "/cases/{n}/assessment", number).accepted();
    }

    /** @return the meeting's id */
    public long planMeeting(String council) {
        Map<String, Object> plan = Map.of(
                "startsAt", OffsetDateTime.now(CurrentTime.ZONE).plusHours(2).toString(), "minutes", 600);
        return http.post(SECRETARIAT, plan, "/councils/{c}/meetings", council)
                .accepted()
                .number("/id");
    }

    /** Puts everything that waits for the case on the agenda, and nothing else. */
    public void setAgenda(long meeting, long caseId) {
        http.put(SECRETARIAT, Map.of("items", agendaFor(meeting, caseId)), "/meetings/{m}/agenda", meeting)
                .accepted();
    }

    private List<Map<String, Object>> agendaFor(long meeting, long caseId) {
        Answer proposal =
                http.get(SECRETARIAT, "/meetings/{m}/agenda-proposal", meeting).accepted();
        List<JsonNode> all = new ArrayList<>(proposal.list("/items"));
        all.addAll(proposal.list("/leftOver"));
        return all.stream()
                .map(each -> each.get("item"))
                .filter(item -> item.get("subjectType").asText().equals("CASE")
                        && item.get("subjectId").asLong() == caseId)
                .map(item ->
                        Map.<String, Object>of("backlogItemId", item.get("id").asLong()))
                .toList();
    }

    /** @return the backlog item by which the case waits at the council */
    public String waitingItem(String council, long caseId) {
        return http.get(SECRETARIAT, "/councils/{c}/backlog?limit=200", council).accepted().list("/items").stream()
                .filter(each -> each.get("subjectId").asLong() == caseId)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    /** Confirms the texts of the item as they are proposed. */
    public void confirmRendition(String council, String backlogItem) {
        String path = "/councils/" + council + "/backlog/{i}/rendition";
        JsonNode proposed = http.get(SECRETARIAT, path, backlogItem).accepted().body();
        Map<String, String> texts = new HashMap<>();
        proposed.get("texts")
                .forEach(text -> texts.put(
                        text.get("field").asText(), text.get("proposed").asText()));
        Map<String, Object> confirmed =
                Map.of("version", proposed.get("version").asText(), "texts", texts);
        http.post(SECRETARIAT, confirmed, path, backlogItem).accepted();
    }

    public void convene(long meeting) {
        step(SECRETARIAT, "/meetings/{m}/convene", meeting);
    }

    public void open(long meeting) {
        step(SECRETARIAT, "/meetings/{m}/open", meeting);
    }

    public void recordAttendance(long meeting, long personId) {
        Map<String, Object> attendance = Map.of(
                "attendees",
                List.of(
                        Map.of("personId", personId),
                        Map.of("name", "来賓 太郎", "organisation", "地区社会福祉協議会", "came", true)));
        http.put(SECRETARIAT, attendance, "/meetings/{m}/attendance", meeting).accepted();
    }

    /** Concludes the only deliberation on the agenda with this and notes everything else. */
    public void conclude(long meeting, Map<String, ?> conclusion) {
        for (JsonNode item : items(meeting)) {
            boolean deliberation = item.get("fittingConclusions").toString().contains("SUPPORT_FOUND");
            Object sent = deliberation ? conclusion : Map.of("type", "NOTED", "rationale", "了承した");
            http.post(
                            SECRETARIAT,
                            sent,
                            "/meetings/{m}/items/{i}/conclusion",
                            meeting,
                            item.get("id").asLong())
                    .accepted();
        }
    }

    public List<JsonNode> items(long meeting) {
        return http.get(SECRETARIAT, "/meetings/{m}", meeting).accepted().list("/items");
    }

    public void close(long meeting) {
        step(SECRETARIAT, "/meetings/{m}/close", meeting);
    }

    public void approveMinutes(long meeting) {
        step(CHAIR, "/meetings/{m}/minutes/approve", meeting);
    }

    /** Plans, convenes and opens a meeting on the case. */
    public long openMeetingOn(long caseId, String council) {
        long meeting = planMeeting(council);
        setAgenda(meeting, caseId);
        convene(meeting);
        open(meeting);
        return meeting;
    }

    public Answer confirmProposal(String number) {
        return step(SECRETARIAT, "/cases/{n}/proposal/confirm", number);
    }

    public void accept(long referral) {
        step(SECRETARIAT, "/referrals/{r}/accept", referral);
    }

    public void acknowledge(long referral) {
        step(SECRETARIAT, "/referrals/{r}/acknowledge", referral);
    }

    public void report(String login, long action, String report) {
        http.post(login, Map.of("report", report), "/actions/{a}/report", action)
                .accepted();
    }

    public void verify(long action) {
        http.post(SECRETARIAT, Map.of("verified", true), "/actions/{a}/verify", action)
                .accepted();
    }

    public void monitor(String number, String result) {
        http.post(CSW, Map.of("result", result, "note", "訪問して様子を見た"), "/cases/{n}/monitoring", number)
                .accepted();
    }

    public Answer ladder(String number) {
        return http.get(CSW, "/cases/{n}/ladder", number).accepted();
    }

    /** The one referral of the case that fits. */
    public long referral(String number, String kind, String to, String status) {
        List<JsonNode> found = ladder(number).list("/referrals").stream()
                .filter(each -> each.at("/kind/code").asText().equals(kind)
                        && each.at("/to/code").asText().equals(to)
                        && each.at("/status/code").asText().equals(status))
                .toList();
        assertThat(found)
                .as("%s to %s %s of %s", kind, to, status, ladder(number).body().toPrettyString())
                .hasSize(1);
        return found.get(0).get("id").asLong();
    }

    /** The inner number of a case, which tasks and agendas tell. */
    public long caseId(String number) {
        return task(CSW, number, "UserTask_AssessCase")
                .orElseThrow()
                .at("/subject/id")
                .asLong();
    }

    public Optional<JsonNode> task(String login, String businessKey, String definitionKey) {
        return tasks(login).stream()
                .filter(task -> task.get("businessKey").asText().equals(businessKey)
                        && task.get("definitionKey").asText().equals(definitionKey))
                .findFirst();
    }

    public List<JsonNode> tasks(String login) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            Answer page = next.isEmpty()
                    ? http.get(login, "/tasks?limit=200")
                    : http.get(login, "/tasks?limit=200&after={a}", next);
            all.addAll(page.accepted().list("/items"));
            next = page.body().path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return all;
    }

    public long personId(String login) {
        return http.get(login, "/me").accepted().number("/id");
    }

    private Answer step(String login, String path, Object variable) {
        return http.post(login, Map.of(), path, variable).accepted();
    }
}
