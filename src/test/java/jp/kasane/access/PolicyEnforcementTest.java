package jp.kasane.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.meeting.Meetings;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the table says is what use cases get to hear, without any endpoint in between. */
@KasaneTest
@Transactional
class PolicyEnforcementTest {

    private static final String OWN = "D20";
    private static final String FOREIGN = "D21";

    /** Of these everybody may ask for their own, or there is no use case behind the endpoint. */
    private static final Set<Policy> WITHOUT_USE_CASE = EnumSet.of(
            Policy.SIGN_IN,
            Policy.READ_REFUSAL,
            Policy.CHOOSE_LANGUAGE,
            Policy.READ_HEALTH,
            Policy.READ_API_DOCUMENT,
            Policy.OPEN_HOME,
            Policy.OPEN_ADMINISTRATION);

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    Meetings meetings;

    @Autowired
    CurrentTime time;

    @Test
    void everyPolicyIsOpenToItsRolesAndToNobodyElse() {
        Map<Role, Actor> holders = holders();
        for (Policy policy : Policy.values()) {
            holds(policy, holders);
        }
    }

    private void holds(Policy policy, Map<Role, Actor> holders) {
        holders.forEach((role, holder) -> {
            boolean meant = policy.openTo(heldBy(role));
            if (policy.boundToCouncil()) {
                assertThat(seats.permits(policy, holder, OWN))
                        .as(policy + ": " + role + " at its council")
                        .isEqualTo(meant);
                assertThat(seats.permits(policy, holder, FOREIGN))
                        .as(policy + ": " + role + " elsewhere")
                        .isEqualTo(meant && role.isGlobal());
                refusesUnless(meant && role.isGlobal(), () -> seats.require(policy, holder, FOREIGN));
            } else {
                assertThat(people.permits(policy, holder))
                        .as(policy + ": " + role)
                        .isEqualTo(meant);
                refusesUnless(meant, () -> people.require(policy, holder));
            }
        });
    }

    @Test
    void aTermThatHasEndedOrNotBegunGivesNothing() {
        LocalDate today = time.today();
        Actor ended = seated(SeatRole.SECRETARIAT, today.minusDays(30), today.minusDays(1));
        Actor coming = seated(SeatRole.SECRETARIAT, today.plusDays(1), null);
        Actor lastDay = seated(SeatRole.SECRETARIAT, today, today);

        assertThat(seats.permits(Policy.SET_AGENDA, lastDay, OWN)).isTrue();
        assertThat(meetings.of(OWN, null, null, 1, lastDay)).hasSizeLessThanOrEqualTo(1);
        for (Actor outsider : Set.of(ended, coming)) {
            assertThat(seats.councilsFor(Policy.VIEW_CASE, outsider)).isEmpty();
            assertThat(people.permits(Policy.REHEARSE, outsider)).isFalse();
            refusesUnless(false, () -> meetings.of(OWN, null, null, 1, outsider));
        }
    }

    /** Endpoints alone do not keep anybody out: each policy is asked for behind them. */
    @Test
    void everyPolicyIsAskedForOutsideTheEndpoints() {
        Set<String> asked = Product.CLASSES.stream()
                .filter(PolicyEnforcementTest::decides)
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Policy.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());

        assertThat(Endpoints.all().stream().flatMap(each -> Arrays.stream(each.policies())))
                .filteredOn(policy -> policy.reach() != Reach.OWN && !WITHOUT_USE_CASE.contains(policy))
                .extracting(Policy::name)
                .isSubsetOf(asked);
    }

    private static boolean decides(JavaClass type) {
        String name = type.getPackageName();
        return !name.endsWith(".web")
                && !name.startsWith("jp.kasane.access")
                && !name.equals("jp.kasane.oversight.request");
    }

    private Map<Role, Actor> holders() {
        Map<Role, Actor> holders = new EnumMap<>(Role.class);
        for (GlobalRole role : GlobalRole.values()) {
            holders.put(Role.valueOf(role.name()), new Actor(register(Set.of(role))));
        }
        for (SeatRole role : SeatRole.values()) {
            holders.put(Role.valueOf(role.name()), seated(role, time.today(), null));
        }
        return holders;
    }

    private static Set<Role> heldBy(Role role) {
        return RolesInGroups.of(Set.of(role.isSeat() ? OWN + ":" + role : role.name()));
    }

    private Actor seated(SeatRole role, LocalDate from, @Nullable LocalDate until) {
        long person = register(Set.of());
        seats.assign(
                new NewSeat(OWN, role, "試験の席" + UUID.randomUUID(), "STATUTORY", person, from, until), Actor.SYSTEM);
        return new Actor(person);
    }

    private long register(Set<GlobalRole> roles) {
        return people.register(new NewPerson("架空 " + UUID.randomUUID(), null, null, null, null, null, roles));
    }

    private static void refusesUnless(boolean permitted, Runnable step) {
        if (permitted) {
            step.run();
            return;
        }
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.FORBIDDEN));
    }
}
