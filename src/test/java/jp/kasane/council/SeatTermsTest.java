package jp.kasane.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest(
        classes = CouncilSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {CouncilSlice.OWN_MAPPERS, CouncilSlice.NO_DEMO, "kasane.profile=himi"})
@RecordApplicationEvents
class SeatTermsTest {

    private static final AtomicLong NEXT_PERSON = new AtomicLong(1000);
    private static final LocalDate TODAY = CouncilSlice.TODAY;
    private static final Actor ADMIN = new Actor(1);

    @Autowired
    private Seats seats;

    @Autowired
    private SeatGroups groups;

    @Autowired
    private AnnounceEndedTerms nightly;

    @Autowired
    private ApplicationEvents events;

    @MockitoBean
    private People people;

    @Autowired
    private AccessLog log;

    private final long person = NEXT_PERSON.incrementAndGet();

    @BeforeEach
    void everybodyIsRegisteredAndOneIsAdministrator() {
        when(people.find(anyLong()))
                .thenAnswer(call -> Optional.of(new Person(call.getArgument(0), "架空", null, null, null, null, null)));
        when(people.permits(any(), eq(new Actor(1)))).thenReturn(true);
        when(people.permits(any(), eq(Actor.SYSTEM))).thenReturn(true);
    }

    @Test
    void aTermGivesTheRightsOfItsCouncilOnly() {
        give("D07", SeatRole.SECRETARIAT, TODAY.minusDays(1), null);
        Actor actor = new Actor(person);
        seats.require(Policy.AMEND_MINUTES, actor, "D07");
        refused(ProblemKind.FORBIDDEN, () -> seats.require(Policy.APPROVE_MINUTES, actor, "D07"));
        refused(ProblemKind.FORBIDDEN, () -> seats.require(Policy.SET_AGENDA, actor, "D08"));
        refused(ProblemKind.NOT_FOUND, () -> seats.require(Policy.SET_AGENDA, actor, "X1"));
        assertThat(groups.groupsOf(person)).containsExactly("D07:SECRETARIAT");
    }

    @Test
    void rightsLastFromTheFirstDayToTheLast() {
        give("B1", SeatRole.CHAIR, TODAY, TODAY);
        give("B2", SeatRole.CHAIR, TODAY.plusDays(1), null);
        give("B3", SeatRole.CHAIR, TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(groups.groupsOf(person)).containsExactly("B1:CHAIR");
        assertThat(seats.heldBy(person, TODAY.plusDays(1)))
                .extracting(Seat::councilCode)
                .containsExactly("B2");
        assertThat(seats.holds(person, "B1", SeatRole.CHAIR)).isTrue();
    }

    @Test
    void theAccessLogTellsWhoGotASeatAndWhoLostIt() {
        long seat = give("D08", SeatRole.SECRETARIAT, TODAY, null);
        seats.end("D08", seat, TODAY, ADMIN);

        Access access = Access.administer(AccessTarget.ofAccount(person)).at("D08");
        verify(log).record(ADMIN, access.because("SEAT_GIVEN;SECRETARIAT"));
        verify(log).record(ADMIN, access.because("SEAT_ENDED;SECRETARIAT"));
    }

    @Test
    void kasaneItselfAlwaysMay() {
        seats.require(Policy.APPROVE_MINUTES, Actor.SYSTEM, "D07");
    }

    @Test
    void aVacantSeatOfTheProfileIsFilledBeforeANewOneIsMade() {
        int before = seats.roster("D11", TODAY).size();
        NewSeat leader = new NewSeat("D11", SeatRole.MEMBER, "自治会長", "NONE", person, TODAY, null);
        long first = seats.assign(leader, ADMIN);
        assertThat(seats.roster("D11", TODAY)).hasSize(before);
        long other = NEXT_PERSON.incrementAndGet();
        long second = seats.assign(new NewSeat("D11", SeatRole.MEMBER, "自治会長", "NONE", other, TODAY, null), ADMIN);
        assertThat(second).isNotEqualTo(first);
        assertThat(seats.roster("D11", TODAY)).hasSize(before + 1);
        assertThat(seats.held("D11", TODAY)).extracting(Seat::personId).contains(person, other);
    }

    @Test
    void aSuccessorTakesTheSameSeatAfterTheTerm() {
        long seat = give("D12", SeatRole.CHAIR, TODAY.minusYears(1), TODAY);
        long successor = NEXT_PERSON.incrementAndGet();
        NewSeat next = new NewSeat("D12", SeatRole.CHAIR, "CHAIR の席", "PLEDGED", successor, TODAY.plusDays(1), null);
        assertThat(seats.assign(next, ADMIN)).isEqualTo(seat);
    }

    @Test
    void nobodyHoldsTheSameSeatTwice() {
        give("D13", SeatRole.MEMBER, TODAY, null);
        refused(ProblemKind.CONFLICT, () -> give("D13", SeatRole.MEMBER, TODAY.plusDays(5), null));
    }

    @Test
    void termsThatEndBeforeTheyBeginAndUnknownPeopleAreRefused() {
        refused(ProblemKind.INVALID, () -> give("D13", SeatRole.CHAIR, TODAY, TODAY.minusDays(1)));
        when(people.find(person)).thenReturn(Optional.empty());
        refused(ProblemKind.INVALID, () -> give("D13", SeatRole.CHAIR, TODAY, null));
    }

    @Test
    void aSecretariatSeatsMembersOfItsOwnCouncilOnly() {
        give("D14", SeatRole.SECRETARIAT, TODAY, null);
        Actor secretariat = new Actor(person);
        long member = NEXT_PERSON.incrementAndGet();
        seats.assign(new NewSeat("D14", SeatRole.MEMBER, "委員", "NONE", member, TODAY, null), secretariat);
        refused(
                ProblemKind.FORBIDDEN,
                () -> seats.assign(
                        new NewSeat("D15", SeatRole.MEMBER, "委員", "NONE", member, TODAY, null), secretariat));
        refused(
                ProblemKind.FORBIDDEN,
                () -> seats.assign(new NewSeat("D14", SeatRole.CHAIR, "議長", "NONE", member, TODAY, null), secretariat));
    }

    @Test
    void anEndInThePastTakesTheRightsAndIsTold() {
        long seat = give("D16", SeatRole.MEMBER, TODAY.minusDays(30), null);
        seats.end("D16", seat, TODAY.minusDays(1), ADMIN);
        assertThat(groups.groupsOf(person)).isEmpty();
        assertThat(told()).containsExactly(TODAY.minusDays(1));
        nightly.run(TODAY);
        assertThat(told()).hasSize(1);
    }

    @Test
    void anEndThatIsYetToComeIsToldInTheNightAfterIt() {
        long seat = give("D17", SeatRole.MEMBER, TODAY.minusDays(30), null);
        seats.end("D17", seat, TODAY, ADMIN);
        nightly.run(TODAY);
        assertThat(told()).isEmpty();
        assertThat(groups.groupsOf(person)).containsExactly("D17:MEMBER");
        nightly.run(TODAY.plusDays(1));
        nightly.run(TODAY.plusDays(1));
        assertThat(told()).containsExactly(TODAY);
    }

    @Test
    void aTermIsWithdrawnBeforeItBegins() {
        long seat = give("D18", SeatRole.MEMBER, TODAY.plusDays(30), null);
        seats.end("D18", seat, TODAY, ADMIN);
        assertThat(seats.heldBy(person, TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void endingAnEmptySeatOrOneOfAnotherCouncilIsRefused() {
        long seat = give("D19", SeatRole.MEMBER, TODAY.minusDays(9), TODAY.minusDays(5));
        refused(ProblemKind.CONFLICT, () -> seats.end("D19", seat, TODAY, ADMIN));
        refused(ProblemKind.NOT_FOUND, () -> seats.end("D20", seat, TODAY, ADMIN));
    }

    private List<LocalDate> told() {
        List<LocalDate> ends = new ArrayList<>();
        events.stream(SeatTermEnded.class)
                .filter(event -> event.personId() == person)
                .forEach(event -> ends.add(event.on()));
        return ends;
    }

    private long give(String council, SeatRole role, LocalDate from, @Nullable LocalDate until) {
        return seats.assign(new NewSeat(council, role, role + " の席", "PLEDGED", person, from, until), ADMIN);
    }

    private static void refused(ProblemKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
