package jp.kasane.privacy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.meeting.NotesEntry;
import jp.kasane.meeting.SaveNotes;
import jp.kasane.notification.MailsAsSent;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import org.springframework.context.ApplicationContext;

/**
 * A household without consent whose rare strings were written into every free text on its way: intake, assessment, notes,
 * rationale, agreed action, minutes, report, referral, answer, issue.
 */
final class WalkedCase {

    private final ApplicationContext context;
    private final Http http;
    private final KasaneClient client;

    final List<String> lookers = new ArrayList<>();
    final Map<String, Set<String>> ids = new HashMap<>();
    String number = "";
    private long caseId;
    private String member = "";

    WalkedCase(ApplicationContext context, int port) {
        this.context = context;
        this.http = new Http(port);
        this.client = new KasaneClient(http);
    }

    /** The whole way: district, block, answer, and an issue. */
    void live(java.util.function.Consumer<String> duringSessions) {
        member = seated("D07", SeatRole.MEMBER);
        seated("B2", SeatRole.MEMBER);
        seated("B2", SeatRole.CHAIR);
        seated("B2", SeatRole.SECRETARIAT);
        know("councils", "D07");
        know("councils", "B2");
        number = client.receiveCase(intake());
        know("cases", number);
        caseId = client.caseId(number);
        client.assess(number, assessment());
        meet("D07", "SUPPORT_NOT_FOUND", login -> {});
        confirm();
        client.confirmProposal(number);
        long up = client.referral(number, "ESCALATE", "B2", "CONFIRMED");
        know("referrals", String.valueOf(up));
        client.accept(up);
        meet("B2", "SUPPORT_FOUND", duringSessions);
        raiseIssue();
        client.ladder(number)
                .list("/referrals")
                .forEach(each -> know("referrals", each.get("id").asText()));
    }

    private String seated(String council, SeatRole role) {
        String login = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        People people = context.getBean(People.class);
        people.register(new NewPerson("見回り 一郎", null, "町内会", null, login, Http.PASSWORD, Set.of()));
        long person = people.findByLogin(login).orElseThrow().id();
        LocalDate from = context.getBean(CurrentTime.class).today().minusDays(1);
        context.getBean(Seats.class).assign(new NewSeat(council, role, "委員", "NONE", person, from, null), Actor.SYSTEM);
        lookers.add(login);
        return login;
    }

    private static Map<String, Object> intake() {
        Map<String, Object> intake = new HashMap<>(jp.kasane.testing.Households.eightyFifty("D07"));
        intake.put("title", "齋鹿さん宅（鵯台町418番地2）の相談");
        intake.put("freeText", IdentifyingStrings.TOLD);
        intake.put("visitor", Map.of("name", "梟塚 八重", "phone", "0766-55-1177", "relation", "OTHER"));
        Map<String, Object> mother = new HashMap<>(Map.of("name", "齋鹿 澪子", "kana", "サイガ ミオコ", "relation", "本人"));
        mother.putAll(Map.of(
                "birthDate", "1944-06-02",
                "postalCode", "935-9876",
                "address", "富山県氷見市鵯台町418番地2 かもしかハイツ305",
                "phone", "0766-55-9031",
                "mobilePhone", "090-7788-1203",
                "email", "saiga.mioko@example.jp"));
        Map<String, Object> son = Map.of("name", "齋鹿 匠海", "kana", "サイガ タクミ", "relation", "長男", "ageBand", 50);
        intake.put("members", List.of(mother, son));
        return intake;
    }

    private static Map<String, Object> assessment() {
        Map<String, Object> assessment = new HashMap<>(jp.kasane.testing.Households.assessment());
        List.of("strengths", "wishes", "policy").forEach(field -> assessment.put(field, IdentifyingStrings.TOLD));
        return assessment;
    }

    private void meet(String council, String conclusion, java.util.function.Consumer<String> duringSession) {
        long meeting = client.openMeetingOn(caseId, council);
        know("meetings", String.valueOf(meeting));
        for (JsonNode item : client.items(meeting)) {
            know("items", item.get("id").asText());
            know("backlog", item.get("backlogItemId").asText());
            context.getBean(SaveNotes.class)
                    .save(meeting, item.get("id").asLong(), NotesEntry.of(IdentifyingStrings.TOLD, 0), Actor.SYSTEM);
        }
        duringSession.accept(lookers.get(3));
        client.recordAttendance(meeting, client.personId(member));
        client.conclude(meeting, conclusion(conclusion));
        client.close(meeting);
        Map<String, Object> amended = Map.of("text", "議事録\n" + IdentifyingStrings.TOLD, "reason", "斉鹿さんの名前を直した");
        http.put("jimu", amended, "/meetings/{m}/minutes", meeting).accepted();
        client.approveMinutes(meeting);
        for (JsonNode action : http.get(member, "/actions?mine=true").accepted().list("/items")) {
            know("actions", action.get("id").asText());
            if (action.get("state").asText().equals("AGREED")) {
                client.report(member, action.get("id").asLong(), IdentifyingStrings.TOLD);
            }
        }
    }

    /** The district's secretariat confirms the texts as they were proposed. */
    private void confirm() {
        String item = ids.get("backlog").iterator().next();
        var proposed =
                http.get("jimu", "/councils/D07/backlog/{i}/rendition", item).accepted();
        Map<String, String> texts = new HashMap<>();
        proposed.list("/texts")
                .forEach(text -> texts.put(
                        text.get("field").asText(), text.get("proposed").asText()));
        http.post(
                        "jimu",
                        Map.of("version", proposed.text("/version"), "texts", texts),
                        "/councils/D07/backlog/{i}/rendition",
                        item)
                .accepted();
    }

    private Map<String, Object> conclusion(String type) {
        Map<String, Object> action = Map.of("title", "ｻｲｶﾞ ﾐｵｺさんを訪ねる（鵯台町）", "assigneeId", client.personId(member));
        return Map.of("type", type, "rationale", IdentifyingStrings.TOLD, "actions", List.of(action));
    }

    private void raiseIssue() {
        Map<String, Object> issue = Map.of(
                "title",
                "斎鹿さんのような世帯の支え",
                "description",
                IdentifyingStrings.TOLD,
                "fields",
                List.of("ELDERLY"),
                "caseNumbers",
                List.of(number),
                "council",
                "B2",
                "reason",
                "匠海さんの話から");
        know("issues", http.post("jimu", issue, "/issues").accepted().text("/id"));
    }

    /** Mails of every kind about the case, at a council that may not know its household. */
    Map<NoticeKind, String> mails() {
        return new MailsAsSent(context)
                .about(
                        caseId,
                        first("meetings"),
                        first("items"),
                        first("actions"),
                        first("issues"),
                        client.personId(member),
                        "B2");
    }

    private long first(String kind) {
        return Long.parseLong(ids.get(kind).iterator().next());
    }

    private void know(String kind, String id) {
        ids.computeIfAbsent(kind, k -> new java.util.TreeSet<>()).add(id);
    }
}
