package jp.kasane.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;

/** A town with invented households on their way, as the pictures of the guides show it. */
class GuideTown {

    static final String DISTRICT = "D07";
    static final String BLOCK = "B2";

    /** One household's case: its number for people, its id for agendas. */
    record Household(String number, long id) {}

    final KasaneClient kasane;
    private final Http http;

    GuideTown(int port) {
        http = new Http(port);
        kasane = new KasaneClient(http);
    }

    Household assessed(String area, String title) {
        Map<String, Object> intake = new HashMap<>(Households.eightyFifty(area));
        intake.put("title", title);
        String number = kasane.receiveCase(intake);
        long id = kasane.caseId(number);
        kasane.assess(number, Households.assessment());
        return new Household(number, id);
    }

    /** On a Tuesday afternoon that many weeks from the next; not convened yet. */
    long planned(String council, int weeks) {
        LocalDate day = Households.today()
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .plusWeeks(weeks);
        String start =
                day.atTime(13, 30).atZone(CurrentTime.ZONE).toOffsetDateTime().toString();
        Map<String, Object> plan = Map.of("startsAt", start, "minutes", 90, "place", "地区07 公民館");
        return http.post("jimu", plan, "/councils/{c}/meetings", council)
                .accepted()
                .number("/id");
    }

    long convened() {
        long meeting = planned(DISTRICT, 2);
        List<Map<String, Long>> items =
                http.get("jimu", "/meetings/{m}/agenda-proposal", meeting).accepted().list("/items").stream()
                        .map(each -> Map.of("backlogItemId", each.at("/item/id").asLong()))
                        .toList();
        http.put("jimu", Map.of("items", items), "/meetings/{m}/agenda", meeting)
                .accepted();
        kasane.convene(meeting);
        return meeting;
    }

    long opened() {
        long meeting = convened();
        kasane.open(meeting);
        kasane.recordAttendance(meeting, kasane.personId("iin"));
        return meeting;
    }

    /** A meeting on this household alone, closed with that conclusion; its minutes wait for the chair. */
    long concluded(Household household, String council, Map<String, ?> conclusion) {
        long meeting = planned(council, 0);
        kasane.setAgenda(meeting, household.id());
        kasane.convene(meeting);
        kasane.open(meeting);
        kasane.recordAttendance(meeting, kasane.personId("iin"));
        kasane.conclude(meeting, conclusion);
        kasane.close(meeting);
        return meeting;
    }

    void climbed(Household household, String from, String to, String why) {
        concluded(household, from, Households.conclusion("SUPPORT_NOT_FOUND", why));
        kasane.confirmProposal(household.number());
        kasane.accept(kasane.referral(household.number(), "ESCALATE", to, "CONFIRMED"));
    }

    /** What the member has to do for a household by a meeting's decision. */
    long promised(Household household, String title) {
        Map<String, Object> action = Map.of("title", title, "assigneeId", kasane.personId("iin"));
        concluded(
                household,
                DISTRICT,
                Map.of("type", "CONTINUED", "rationale", "様子を見ながら、次回もう一度話し合う", "actions", List.of(action)));
        return http.get("iin", "/actions?mine=true&limit=200").accepted().list("/items").stream()
                .filter(each -> each.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
    }

    /** Plans a council's year from its cadence. */
    void year(String council) {
        http.post("jimu", Map.of(), "/councils/{c}/year-plan?fiscalYear={y}", council, fiscalYear())
                .accepted();
    }

    private static int fiscalYear() {
        LocalDate today = Households.today();
        return today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    }

    /** A candidate that these households show. */
    long issue(String title, String... areas) {
        List<String> cases =
                Stream.of(areas).map(area -> assessed(area, title).number()).toList();
        Map<String, Object> issue = Map.of(
                "title",
                title,
                "description",
                "会議で何度も話題になった。",
                "council",
                "TEIREI",
                "reason",
                "どの地区でも困っているため。",
                "caseNumbers",
                cases);
        return http.post("jimu", issue, "/issues").accepted().number("/id");
    }

    void common(long issue) {
        Map<String, Object> sorted = Map.of("sorting", "COMMON", "urgency", 4, "commonality", 5, "feasibility", 3);
        http.post("jimu", sorted, "/issues/{i}/sort", issue).accepted();
    }
}
