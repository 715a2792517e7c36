package jp.kasane.escalation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.meeting.AdHocMeetings;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.meeting.Conclusion;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.OpenMeeting;
import jp.kasane.meeting.RecordConclusion;
import jp.kasane.privacy.NewConsent;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.OpenTasks;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a municipality: takes cases in, holds meetings, confirms, accepts. Each step is a transaction of its own. */
final class LadderFixture {

    static final Actor ANYBODY = Actor.SYSTEM;

    private final ApplicationContext context;

    LadderFixture(ApplicationContext context) {
        this.context = context;
    }

    <T> T use(Class<T> type) {
        return context.getBean(type);
    }

    /** A case of district D07 (or the only area there is) that is before its own district (or, as an emergency, before the care conference). */
    long caseOf(Urgency urgency, String... fields) {
        return caseOf(urgency, List.of(), fields);
    }

    /** A mother and her son. */
    long caseOfTwo() {
        return caseOf(Urgency.NORMAL, List.of(member("架空 はる", "母", 80), member("架空 一郎", "長男", 50)), "ELDERLY");
    }

    /** A mother and her son, before the care conference. */
    long urgentCaseOfTwo() {
        return caseOf(Urgency.EMERGENCY, List.of(member("架空 はる", "母", 80), member("架空 一郎", "長男", 50)), "ELDERLY");
    }

    private static HouseholdMember member(String name, String relation, int ageBand) {
        return new HouseholdMember(name, null, relation, null, null, ageBand, null, null, null);
    }

    List<Long> members(String number) {
        return Objects.requireNonNull(use(ViewCase.class).view(number, ANYBODY).members()).stream()
                .map(CaseView.MemberView::id)
                .toList();
    }

    NewConsent consentOf(long member) {
        Set<String> all = Set.of("ALL");
        return new NewConsent(
                member,
                "SELF",
                null,
                "WRITTEN",
                "同意書",
                "1",
                Set.of("SUPPORT"),
                all,
                all,
                null,
                use(CurrentTime.class).today(),
                null);
    }

    private long caseOf(Urgency urgency, List<HouseholdMember> household, String... fields) {
        Intake intake = new Intake(
                use(CurrentTime.class).today(),
                area(),
                "見守りの相談",
                "VISIT",
                Set.of("03"),
                null,
                Set.of(fields),
                "",
                urgency,
                Set.of(),
                household);
        CaseRef received = use(Cases.class).receive(intake, csw());
        use(Cases.class)
                .assess(
                        received.id(),
                        new Assessment(Set.of(fields), Set.of(), Set.of(), urgency, "", "", ""),
                        ANYBODY);
        return received.id();
    }

    /** Whose organisation carries the cases. */
    private Actor csw() {
        return use(People.class)
                .findByLogin("csw")
                .map(person -> new Actor(person.id()))
                .orElse(ANYBODY);
    }

    private String area() {
        List<String> areas = use(Councils.class).caseAreas();
        return areas.contains("D07") ? "D07" : areas.get(0);
    }

    long plainCase() {
        return caseOf(Urgency.NORMAL, "OTHER");
    }

    CaseRef ref(long caseId) {
        return use(Cases.class).get(caseId);
    }

    CaseLadder ladder(long caseId) {
        return use(Ladders.class).of(caseId);
    }

    Deliberation last(long caseId) {
        List<Deliberation> all = ladder(caseId).deliberations();
        return all.get(all.size() - 1);
    }

    Referral lastReferral(long caseId, ReferralKind kind) {
        return ladder(caseId).referrals().stream()
                .filter(referral -> referral.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** The council that has the case meets at once and concludes on it. */
    void concludes(long caseId, ConclusionType conclusion) {
        concludes(caseId, conclusion, false, false);
    }

    void concludes(long caseId, ConclusionType conclusion, boolean goodPractice, boolean urgent) {
        Deliberation deliberation = last(caseId);
        long item = Objects.requireNonNull(deliberation.backlogItemId());
        long meeting = inTransaction(() ->
                use(AdHocMeetings.class).convene(deliberation.councilCode(), now(), "第1会議室", List.of(item), ANYBODY));
        holds(meeting, new Conclusion(conclusion, "協議の結果", goodPractice, urgent, List.of()));
    }

    /** The council meets at once and takes note of the referral. */
    void notes(Referral referral) {
        holds(convenes(referral), new Conclusion(ConclusionType.NOTED, "了承", false, false, List.of()));
    }

    /** The council that a referral reached is called together for it. */
    long convenes(Referral referral) {
        long item = Objects.requireNonNull(referral.backlogItemId());
        return inTransaction(
                () -> use(AdHocMeetings.class).convene(referral.toCouncil(), now(), "第1会議室", List.of(item), ANYBODY));
    }

    /** As how much the items of a meeting may be shown. */
    List<String> stamps(long meeting) {
        return use(Meetings.class).agendaOf(meeting, ANYBODY).stream()
                .map(AgendaItem::disclosure)
                .toList();
    }

    void holds(long meeting, Conclusion conclusion) {
        use(OpenMeeting.class).open(meeting, null, ANYBODY);
        for (AgendaItem item : use(Meetings.class).agendaOf(meeting, ANYBODY)) {
            use(RecordConclusion.class).record(meeting, item.id(), conclusion, null, ANYBODY);
        }
        use(CloseMeeting.class).close(meeting, null, ANYBODY);
    }

    void confirms(long caseId) {
        use(ConfirmProposal.class).ofCase(caseId, ANYBODY);
    }

    void accepts(long caseId) {
        use(AcceptReferral.class)
                .accept(lastReferral(caseId, ReferralKind.ESCALATE).id(), ANYBODY);
    }

    /** No support here: the case goes up and is accepted there. */
    void climbs(long caseId) {
        concludes(caseId, ConclusionType.SUPPORT_NOT_FOUND);
        confirms(caseId);
        accepts(caseId);
    }

    /** A support is found here, and the secretariat stands by it. */
    void findsSupport(long caseId) {
        concludes(caseId, ConclusionType.SUPPORT_FOUND);
        confirms(caseId);
    }

    void acknowledgesEveryAnswer(long caseId) {
        ladder(caseId).referrals().stream()
                .filter(r -> r.kind() == ReferralKind.ANSWER && r.status() == ReferralStatus.CONFIRMED)
                .forEach(r -> use(AcknowledgeReferral.class).acknowledge(r.id(), ANYBODY));
    }

    void monitors(long caseId, MonitoringResult result) {
        use(MonitorCase.class).monitor(caseId, result, "様子を見た", ANYBODY);
    }

    boolean isOpen(String task, long caseId) {
        return use(OpenTasks.class).find(task, Subject.ofCase(caseId)).isPresent();
    }

    OpenTask task(String task, Subject subject) {
        return use(OpenTasks.class).find(task, subject).orElseThrow();
    }

    List<String> path(long caseId) {
        return use(Ladders.class).path(caseId);
    }

    /** Somebody who holds that role at the council. */
    Actor holder(String council, SeatRole role) {
        return use(Seats.class).held(council, use(CurrentTime.class).today()).stream()
                .filter(seat -> seat.role() == role)
                .map(seat -> new Actor(Objects.requireNonNull(seat.personId())))
                .findFirst()
                .orElseThrow();
    }

    OffsetDateTime now() {
        return use(CurrentTime.class).now().plusMinutes(1);
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(use(TransactionTemplate.class).execute(status -> work.get()));
    }

    /** Ids of every finished flow node in the case's instances of that process. */
    Set<String> passed(String process, long caseId) {
        HistoryService history = use(HistoryService.class);
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(ref(caseId).number())
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(id ->
                        history.createHistoricActivityInstanceQuery().processInstanceId(id).finished().list().stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }
}
