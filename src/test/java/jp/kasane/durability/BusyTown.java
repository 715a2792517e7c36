package jp.kasane.durability;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Intake;
import jp.kasane.casework.Urgency;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.escalation.Deliberation;
import jp.kasane.escalation.Ladders;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.meeting.AdHocMeetings;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.OpenMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.OpenTasks;
import org.springframework.context.ApplicationContext;

/** Brings many cases at once to where two people may take the same step: one session for all of them. */
final class BusyTown {

    private final ApplicationContext context;

    BusyTown(ApplicationContext context) {
        this.context = context;
    }

    <T> T use(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody new who shares the secretariat of these councils with {@code jimu}. */
    Actor secretary(String... councils) {
        long id = use(People.class).register(new NewPerson("競争 花子", null, null, null, null, null, Set.of()));
        for (String council : councils) {
            NewSeat seat = new NewSeat(council, SeatRole.SECRETARIAT, "事務局員", "STATUTORY", id, today(), null);
            use(Seats.class).assign(seat, Actor.SYSTEM);
        }
        return new Actor(id);
    }

    Actor jimu() {
        return new Actor(use(People.class).findByLogin("jimu").orElseThrow().id());
    }

    /** @return cases that wait for a session of district D07 */
    List<Long> cases(int number) {
        return LongStream.range(0, number).map(each -> newCase()).boxed().toList();
    }

    private long newCase() {
        Set<String> fields = Set.of("OTHER");
        Intake intake = new Intake(
                today(), "D07", "見守りの相談", "VISIT", Set.of("03"), null, fields, "", Urgency.NORMAL, Set.of(), List.of());
        long id = use(Cases.class).receive(intake, Actor.SYSTEM).id();
        Assessment assessment = new Assessment(fields, Set.of(), Set.of(), Urgency.NORMAL, "", "", "");
        use(Cases.class).assess(id, assessment, Actor.SYSTEM);
        return id;
    }

    /** @return the open session of that council with all these cases on its agenda */
    long session(String council, List<Long> cases) {
        OffsetDateTime now = use(CurrentTime.class).now().plusMinutes(1);
        List<Long> items = cases.stream()
                .map(this::lastDeliberation)
                .map(Deliberation::backlogItemId)
                .map(Objects::requireNonNull)
                .toList();
        long meeting = use(AdHocMeetings.class).convene(council, now, "大会議室", items, Actor.SYSTEM);
        use(OpenMeeting.class).open(meeting, null, Actor.SYSTEM);
        return meeting;
    }

    List<AgendaItem> agenda(long meeting) {
        return use(Meetings.class).agendaOf(meeting, Actor.SYSTEM);
    }

    OpenTask confirmation(long caseId) {
        return use(OpenTasks.class)
                .find("UserTask_ConfirmProposal", Subject.ofCase(caseId))
                .orElseThrow();
    }

    List<Referral> referrals(long caseId, ReferralKind kind) {
        return use(Ladders.class).of(caseId).referrals().stream()
                .filter(referral -> referral.kind() == kind)
                .toList();
    }

    private Deliberation lastDeliberation(long caseId) {
        List<Deliberation> all = use(Ladders.class).of(caseId).deliberations();
        return all.get(all.size() - 1);
    }

    private java.time.LocalDate today() {
        return use(CurrentTime.class).today();
    }
}
