package jp.kasane.privacy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.kasane.meeting.NotesEntry;
import jp.kasane.meeting.SaveNotes;
import jp.kasane.notification.MailsAsSent;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import org.springframework.context.ApplicationContext;

/**
 * A household without consent whose rare strings were written into every free text on its way: intake, assessment, notes,
 * rationale, agreed action, minutes, report, referral, answer, issue. Who knows it writes them, who may not know it takes
 * the steps between.
 */
final class WalkedCase {

    private static final Map<String, Object> NOTHING = Map.of();

    private final ApplicationContext context;
    private final Http http;
    private final KasaneClient client;
    private final WalkedSeats seats;
    private final Function<String, ApiWalk> as;

    final Map<String, Set<String>> ids = new TreeMap<>();
    /** The last agreed action by council. */
    final Map<String, String> promises = new HashMap<>();

    String number = "";
    private long caseId;
    private long issue;

    /** @param as the program of somebody with that login */
    WalkedCase(ApplicationContext context, int port, WalkedSeats seats, Function<String, ApiWalk> as) {
        this.context = context;
        this.http = new Http(port);
        this.client = new KasaneClient(http);
        this.seats = seats;
        this.as = as;
    }

    /**
     * The whole way: district, block and back, block again, core, top, answers, and an issue that goes the same way. In the
     * end the record of the household is corrected.
     */
    void live(BiConsumer<String, String> duringSession) {
        java.util.List.of("D07", "B2", "CORE", "SYSTEM").forEach(council -> know("councils", council));
        seats.ids.forEach(seat -> know("members", seat));
        number = client.receiveCase(WalkedHousehold.intake());
        know("cases", number);
        caseId = client.caseId(number);
        client.assess(number, WalkedHousehold.assessment());
        meetInTheDistrict();
        client.confirmProposal(number);
        taken("accept", "ESCALATE", "B2", NOTHING);
        meet("B2", "SUPPORT_NOT_FOUND", duringSession);
        confirmed("B2");
        taken("return", "ESCALATE", "CORE", Map.of("reason", "もう少し話してから"));
        meet("B2", "SUPPORT_NOT_FOUND", (login, meeting) -> {});
        confirmed("B2");
        taken("accept", "ESCALATE", "CORE", NOTHING);
        issue = http.post("jimu", WalkedHousehold.issue(number), "/issues")
                .accepted()
                .number("/id");
        know("issues", String.valueOf(issue));
        Map<String, Object> sorting = Map.of("sorting", "COMMON", "urgency", 5, "commonality", 4, "feasibility", 3);
        core().twice("POST", "/issues/" + issue + "/sort", sorting);
        meet("CORE", "NEEDS_NEW_SERVICE", duringSession);
        confirmed("CORE");
        taken("accept", "ESCALATE", "SYSTEM", NOTHING);
        meet("SYSTEM", "SUPPORT_FOUND", duringSession);
        answerComesDown();
        corrected();
        know("meetings", new WalkedMeeting(as.apply(seats.secretariat("B2")), "B2").id());
        client.tasks(seats.secretariat("B2")).stream()
                .filter(task -> task.get("businessKey").asText().equals(number))
                .forEach(task -> know("tasks", task.get("id").asText()));
        client.ladder(number)
                .list("/referrals")
                .forEach(each -> know("referrals", each.get("id").asText()));
    }

    /** After all that was written one of the household turns out to be somebody else, elsewhere; the other stays. */
    private void corrected() {
        long mother = http.get("csw", "/cases/{n}", number)
                .accepted()
                .list("/members")
                .get(0)
                .get("id")
                .asLong();
        http.put("csw", WalkedHousehold.mother(), "/cases/{n}/members/{m}", number, mother)
                .accepted();
    }

    private void meetInTheDistrict() {
        long meeting = client.openMeetingOn(caseId, "D07");
        write(meeting);
        client.recordAttendance(meeting, assignee());
        client.conclude(meeting, WalkedHousehold.conclusion("SUPPORT_NOT_FOUND", assignee()));
        client.close(meeting);
        distribute(meeting, "D07");
        client.approveMinutes(meeting);
        client.confirmRendition("D07", ids.get("backlog").iterator().next());
    }

    private void meet(String council, String conclusion, BiConsumer<String, String> duringSession) {
        String secretariat = seats.secretariat(council);
        Set<String> subjects = Set.of("CASE " + caseId, "ISSUE " + issue);
        putOff(new WalkedMeeting(as.apply(secretariat), council), subjects);
        WalkedMeeting meeting = new WalkedMeeting(as.apply(secretariat), council);
        long id = Long.parseLong(meeting.id());
        meeting.prepare(subjects);
        meeting.open();
        write(id);
        duringSession.accept(secretariat, meeting.id());
        write(id);
        meeting.attendance(assignee());
        for (JsonNode item : meeting.items()) {
            String fitting = item.get("fittingConclusions").toString();
            if (item.get("subjectType").asText().equals("ISSUE")) {
                meeting.conclude(item, council.equals("CORE") ? "PROPOSED" : "ADOPTED");
            } else if (fitting.contains("SUPPORT_FOUND")) {
                http.post(
                                "jimu",
                                WalkedHousehold.conclusion(conclusion, assignee()),
                                "/meetings/{m}/items/{i}/conclusion",
                                id,
                                item.get("id").asLong())
                        .accepted();
            } else {
                meeting.conclude(item, "NOTED");
            }
        }
        meeting.close();
        distribute(id, council);
        if (council.equals("B2")) {
            as.apply(seats.chair()).twice("POST", "/meetings/" + id + "/minutes/approve", NOTHING);
        } else {
            client.approveMinutes(id);
        }
    }

    /** Postponed, then cancelled, because of the household: what stood on the agenda was given back. */
    private void putOff(WalkedMeeting meeting, Set<String> subjects) {
        know("meetings", meeting.id());
        meeting.prepare(subjects);
        String later = OffsetDateTime.now(CurrentTime.ZONE).plusHours(3).toString();
        Map<String, Object> postponed = Map.of("startsAt", later, "reason", IdentifyingStrings.TOLD);
        http.post("jimu", postponed, "/meetings/{m}/postpone", meeting.id()).accepted();
        http.post("jimu", Map.of("reason", IdentifyingStrings.TOLD), "/meetings/{m}/cancel", meeting.id())
                .accepted();
    }

    /** The household's strings stand in the notes of every item. */
    private void write(long meeting) {
        know("meetings", String.valueOf(meeting));
        for (JsonNode item : client.items(meeting)) {
            know("items", item.get("id").asText());
            know("backlog", item.get("backlogItemId").asText());
            SaveNotes notes = context.getBean(SaveNotes.class);
            notes.save(meeting, item.get("id").asLong(), NotesEntry.of(IdentifyingStrings.TOLD, 0), Actor.SYSTEM);
        }
    }

    /** What was agreed on in the district and in the block is reported, what was agreed on above is not yet. */
    private void distribute(long meeting, String council) {
        Map<String, Object> amended = Map.of("text", "議事録\n" + IdentifyingStrings.TOLD, "reason", "斉鹿さんの名前を直した");
        http.put("jimu", amended, "/meetings/{m}/minutes", meeting).accepted();
        for (JsonNode action : http.get(seats.member("D07"), "/actions?mine=true&limit=200")
                .accepted()
                .list("/items")) {
            String id = action.get("id").asText();
            if (know("actions", id)) {
                promises.put(council, id);
            }
        }
        if (Set.of("D07", "B2").contains(council)) {
            client.report(seats.member("D07"), Long.parseLong(promises.get(council)), IdentifyingStrings.TOLD);
        }
    }

    private void confirmed(String council) {
        as.apply(seats.secretariat(council)).twice("POST", "/cases/" + number + "/proposal/confirm", NOTHING);
    }

    private long taken(String step, String kind, String to, Object body) {
        long referral = client.referral(number, kind, to, "CONFIRMED");
        know("referrals", String.valueOf(referral));
        as.apply(seats.secretariat(to)).twice("POST", "/referrals/" + referral + "/" + step, body);
        return referral;
    }

    private void answerComesDown() {
        long asked = client.referral(number, "ESCALATE", "SYSTEM", "ACCEPTED");
        http.post("jimu", Map.of("text", IdentifyingStrings.TOLD), "/referrals/{r}/answer", asked)
                .accepted();
        confirmed("SYSTEM");
        taken("acknowledge", "ANSWER", "CORE", NOTHING);
        core().twice(
                        "POST",
                        "/issues/" + issue + "/trial",
                        Map.of(
                                "arrangement",
                                "見守り当番",
                                "from",
                                Households.today().toString()));
        core().twice(
                        "POST",
                        "/issues/" + issue + "/roll-out",
                        Map.of(
                                "arrangement",
                                "見守り当番",
                                "since",
                                Households.today().toString()));
    }

    private ApiWalk core() {
        return as.apply(seats.secretariat("CORE"));
    }

    private long assignee() {
        return client.personId(seats.member("D07"));
    }

    /** Mails of every kind about the case, at a council that may not know its household. */
    Map<NoticeKind, String> mails(String council) {
        return new MailsAsSent(context)
                .about(
                        caseId,
                        first("meetings"),
                        first("items"),
                        first("actions"),
                        first("issues"),
                        assignee(),
                        council);
    }

    private long first(String kind) {
        return Long.parseLong(ids.get(kind).iterator().next());
    }

    private boolean know(String kind, String id) {
        return ids.computeIfAbsent(kind, k -> new java.util.TreeSet<>()).add(id);
    }
}
