package jp.kasane.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.trust.Mark.About;

/** Brings cases, meetings, referrals, actions and issues of a pair of councils into every state that has a page. */
final class SceneBuilder {

    private static final String SECRETARIAT = "jimu";
    private static final String CSW = "csw";
    private static final AtomicInteger STILL = new AtomicInteger();

    private final Http http;
    private final KasaneClient kasane;
    private final Scene scene;
    private final long assignee;

    SceneBuilder(Http http, Scene scene, long assignee) {
        this.http = http;
        this.kasane = new KasaneClient(http);
        this.scene = scene;
        this.assignee = assignee;
    }

    void build() {
        scene.keep("council", scene.area);
        scene.keep("block", scene.block);
        fresh();
        unconsented();
        proposed();
        urgent();
        climbing();
        answered();
        monitored();
        meetings();
        issues();
        people();
        recalled();
        handed();
        entered();
    }

    /** Brings one more thing of that kind about, and whatever comes with it, which then stand in the scene instead. */
    void again(String what) {
        switch (what) {
            case "case.fresh", "task.assess", "hold" -> fresh();
            case "case.proposed", "member", "consent", "meeting.closed" -> proposed();
            case "case.climbing", "referral.arriving" -> arriving();
            case "referral.accepted" -> accepted();
            case "case.answered", "referral.answer" -> answered();
            case "meeting.planned", "meeting.planned.2" -> scene.keep(what, planned());
            case "meeting.convened" -> convened();
            case "meeting.open", "item" -> opened();
            case "case.waiting", "backlog" -> twoWaiting();
            case "referral.unconfirmed" -> unconfirmed();
            case "issue.new", "issue.other" -> scene.keep(what, issue());
            case "issue.common", IssueScene.ADOPTED, IssueScene.TRIED -> scene.keep(what, common(issue()));
            case "case.urgent" -> urgent();
            case "recall" -> recalled();
            case "case.handed" -> handed();
            case "case.entered", "member.entered" -> entered();
            case "person", "seat", "login" -> people();
            default -> {
                if (what.startsWith("action.") || what.equals("case.monitored")) {
                    monitored();
                }
            }
        }
    }

    /** What a council was told and must give back, because the consent was withdrawn. */
    private void recalled() {
        Known known = assessed();
        held(known, scene.area, "CONTINUED", List.of());
        JsonNode consents =
                http.get(CSW, "/cases/{n}/consents", known.number).accepted().body();
        JsonNode first = (consents.isArray() ? consents : consents.get("items")).get(0);
        Map<String, Object> withdrawal = Map.of("on", Households.today().toString(), "note", "やめたい");
        http.post(
                        CSW,
                        withdrawal,
                        "/cases/{n}/consents/{c}/withdraw",
                        known.number,
                        first.get("id").asLong())
                .accepted();
        http.get(SECRETARIAT, "/councils/{c}/recalls", scene.area).accepted().list("/items").stream()
                .filter(each -> each.findValue("id") != null)
                .findFirst()
                .ifPresent(recall -> scene.keep("recall", recall.findValue("id").asLong()));
    }

    /** Without a marked word: another organisation may carry it soon. */
    private void handed() {
        scene.keep(
                "case.handed",
                http.post(CSW, Households.eightyFifty(scene.area), "/cases")
                        .accepted()
                        .text("/number"));
    }

    /** A household of its own, before no council: whatever its people are called is masked in nobody else's texts. */
    private void entered() {
        String number = http.post(CSW, Households.eightyFifty(scene.area), "/cases")
                .accepted()
                .text("/number");
        List<JsonNode> members = http.get(CSW, "/cases/{n}", number).accepted().list("/members");
        scene.keep("case.entered", number);
        scene.keep("member.entered", members.get(0).get("id").asLong());
    }

    private void fresh() {
        String number = received(About.HOUSEHOLD);
        kasane.recordConsents(number);
        scene.keep("case.fresh", number);
        scene.keep("task.assess", taskOf(CSW, number, "UserTask_AssessCase"));
    }

    private void household(String number) {
        JsonNode members = http.get(CSW, "/cases/{n}", number).accepted().body().get("members");
        scene.keep("member", members.get(0).get("id").asLong());
        JsonNode consents =
                http.get(CSW, "/cases/{n}/consents", number).accepted().body();
        scene.keep(
                "consent",
                (consents.isArray() ? consents : consents.get("items"))
                        .get(0)
                        .get("id")
                        .asLong());
    }

    private void unconsented() {
        String number = received(About.UNCONSENTED);
        kasane.assess(number, Households.assessment());
        scene.keep("case.unconsented", number);
    }

    private void proposed() {
        Known known = assessed();
        scene.keep("case.proposed", known.number);
        household(known.number);
        scene.keep("meeting.closed", held(known, scene.area, "SUPPORT_NOT_FOUND", List.of()));
    }

    /** Which waits for somebody to convene its care conference. */
    private void urgent() {
        String number = received(About.HOUSEHOLD);
        kasane.recordConsents(number);
        Map<String, Object> assessment = new HashMap<>(Households.assessment());
        assessment.put("statedUrgency", "EMERGENCY");
        kasane.assess(number, assessment);
        scene.keep("case.urgent", number);
    }

    private void climbing() {
        arriving();
        accepted();
    }

    private void arriving() {
        Known confirmed = assessed();
        referUp(confirmed);
        scene.keep("case.climbing", confirmed.number);
        scene.keep("referral.arriving", kasane.referral(confirmed.number, "ESCALATE", scene.block, "CONFIRMED"));
    }

    private void accepted() {
        Known accepted = assessed();
        referUp(accepted);
        long referral = kasane.referral(accepted.number, "ESCALATE", scene.block, "CONFIRMED");
        kasane.accept(referral);
        scene.keep("referral.accepted", referral);
    }

    private void answered() {
        Known known = assessed();
        referUp(known);
        kasane.accept(kasane.referral(known.number, "ESCALATE", scene.block, "CONFIRMED"));
        held(known, scene.block, "SUPPORT_FOUND", List.of());
        kasane.confirmProposal(known.number);
        scene.keep("case.answered", known.number);
        scene.keep("referral.answer", kasane.referral(known.number, "ANSWER", scene.area, "CONFIRMED"));
    }

    private void monitored() {
        Known known = assessed();
        long meeting = held(known, scene.area, "SUPPORT_FOUND", List.of("open", "reported", "third", "fourth"));
        kasane.confirmProposal(known.number);
        kasane.approveMinutes(meeting);
        scene.keep("meeting.approved", meeting);
        scene.keep("case.monitored", known.number);
        List<JsonNode> actions = http.get(SECRETARIAT, "/actions?council={c}&limit=200", scene.area)
                .accepted()
                .list("/items");
        for (JsonNode action : actions) {
            scene.keep(
                    "action." + action.get("title").asText().split(" ")[0],
                    action.get("id").asLong());
        }
        http.post(
                        SECRETARIAT,
                        Map.of("report", "した " + scene.mark(About.ACTION)),
                        "/actions/{a}/report",
                        scene.number("action.reported"))
                .accepted();
    }

    private void meetings() {
        scene.keep("meeting.planned", planned());
        scene.keep("meeting.planned.2", planned());
        convened();
        opened();
        twoWaiting();
    }

    private void convened() {
        Known known = assessed();
        long convened = planned();
        kasane.setAgenda(convened, known.id);
        kasane.convene(convened);
        scene.keep("meeting.convened", convened);
    }

    private void opened() {
        Known other = assessed();
        long open = planned();
        kasane.setAgenda(open, other.id);
        kasane.convene(open);
        kasane.open(open);
        scene.keep("meeting.open", open);
        scene.keep("item", kasane.items(open).get(0).get("id").asLong());
    }

    private void twoWaiting() {
        waiting();
        scene.keep("backlog.2", scene.number("backlog"));
        waiting();
    }

    /** Of which the secretariat has not confirmed where it goes. */
    private void unconfirmed() {
        Known known = assessed();
        held(known, scene.area, "SUPPORT_NOT_FOUND", List.of());
        kasane.ladder(known.number).list("/referrals").stream()
                .findFirst()
                .ifPresent(
                        each -> scene.keep("referral.arriving", each.get("id").asLong()));
    }

    private void waiting() {
        Known waiting = assessed();
        scene.keep("case.waiting", waiting.number);
        scene.keep("backlog", backlogOf(waiting));
    }

    private long backlogOf(Known known) {
        return http.get(SECRETARIAT, "/councils/{c}/backlog?limit=200", scene.area).accepted().list("/items").stream()
                .filter(each -> each.get("subjectId").asLong() == known.id)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }

    private void issues() {
        scene.keep("issue.new", issue());
        scene.keep("issue.other", issue());
        scene.keep("issue.common", common(issue()));
        scene.keep(IssueScene.ADOPTED, common(issue()));
        scene.keep(IssueScene.TRIED, common(issue()));
    }

    private long issue() {
        Map<String, Object> issue = Map.of(
                "title", "移動の足がない",
                "description", "会議で何度も話題になった。",
                "council", scene.has("backlog") ? "TEIREI" : scene.area,
                "reason", "どの地区でも困っているため。",
                "caseNumbers", List.of(scene.id("case.waiting"), scene.id("case.proposed")));
        return http.post(SECRETARIAT, issue, "/issues").accepted().number("/id");
    }

    private long common(long issue) {
        Map<String, Object> sorted = Map.of("sorting", "COMMON", "urgency", 4, "commonality", 5, "feasibility", 3);
        http.post(SECRETARIAT, sorted, "/issues/{i}/sort", issue).accepted();
        return issue;
    }

    /** Somebody who is asked about, and does nothing. */
    private void people() {
        String login = "still-" + scene.area.toLowerCase(Locale.ROOT) + "-" + STILL.incrementAndGet();
        Map<String, Object> person =
                Map.of("name", "架空 静", "organisation", "架空の係", "login", login, "password", Http.PASSWORD);
        long id = http.post("admin", person, "/people").accepted().number("/id");
        scene.keep("person", id);
        scene.keep("assignee", assignee);
        Map<String, Object> seat = Map.of(
                "role",
                "MEMBER",
                "title",
                "見本の席",
                "secrecy",
                "PLEDGED",
                "personId",
                id,
                "from",
                Households.today().toString());
        scene.keep(
                "seat",
                http.post("admin", seat, "/councils/{c}/seats", scene.area)
                        .accepted()
                        .number("/id"));
        scene.keep("login", login);
        scene.keep(
                "notice",
                http.get("jimu", "/notices?limit=1").accepted().list("/items").stream()
                        .map(each -> each.get("id").asText())
                        .findFirst()
                        .orElse("1"));
    }

    private record Known(String number, long id) {}

    private Known assessed() {
        String number = received(About.HOUSEHOLD);
        kasane.recordConsents(number);
        long id = kasane.caseId(number);
        kasane.assess(number, Households.assessment());
        return new Known(number, id);
    }

    private String received(About about) {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty(scene.area));
        intake.put("title", "件名" + scene.mark(about == About.HOUSEHOLD ? About.CASE : About.UNCONSENTED));
        intake.put("freeText", "民生委員が訪問した " + scene.mark(about));
        intake.put(
                "members",
                List.of(
                        Map.of(
                                "name",
                                "秘名" + scene.mark(about),
                                "kana",
                                "ひめい",
                                "relation",
                                "本人",
                                "ageBand",
                                80,
                                "address",
                                "架空町" + scene.mark(about),
                                "phone",
                                "0766-74-0000"),
                        Map.of("name", "秘名" + scene.mark(about), "relation", "長男", "ageBand", 50)));
        return kasane.receiveCase(intake);
    }

    private void referUp(Known known) {
        held(known, scene.area, "SUPPORT_NOT_FOUND", List.of());
        kasane.confirmProposal(known.number);
    }

    private long held(Known known, String council, String type, List<String> actions) {
        long meeting = planned(council);
        kasane.setAgenda(meeting, known.id);
        kasane.convene(meeting);
        kasane.open(meeting);
        List<Map<String, Object>> agreed = actions.stream()
                .map(each -> Map.<String, Object>of(
                        "title", each + " 訪問する" + scene.mark(About.ACTION), "assigneeId", assignee))
                .toList();
        kasane.conclude(
                meeting, Map.of("type", type, "rationale", "協議した" + scene.mark(About.MEETING), "actions", agreed));
        kasane.close(meeting);
        return meeting;
    }

    private long planned() {
        return planned(scene.area);
    }

    private long planned(String council) {
        Map<String, Object> plan = Map.of(
                "startsAt",
                OffsetDateTime.now(CurrentTime.ZONE).plusHours(2).toString(),
                "minutes",
                600,
                "place",
                "公民館" + scene.mark(About.PLACE));
        return http.post(SECRETARIAT, plan, "/councils/{c}/meetings", council)
                .accepted()
                .number("/id");
    }

    private String taskOf(String login, String number, String definition) {
        return kasane.task(login, number, definition).orElseThrow().get("id").asText();
    }
}
