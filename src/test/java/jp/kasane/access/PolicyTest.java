package jp.kasane.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

    private static final Set<Role> BASIC = EnumSet.of(Role.ANYONE, Role.SIGNED_IN);

    @Test
    void theAuditorReadsLogsAndNothingElse() {
        assertThat(openTo(RolesInGroups.of(Set.of("AUDITOR", "person:5"))))
                .contains(Policy.READ_ACCESS_LOG)
                .allSatisfy(policy -> assertThat(policy.roles()).containsExactly(Role.AUDITOR));
    }

    @Test
    void thePrefectureReadsCountsAndNothingElse() {
        assertThat(openTo(RolesInGroups.of(Set.of("PREFECTURE", "person:5"))))
                .contains(Policy.READ_FIGURES)
                .allSatisfy(policy -> assertThat(policy.roles()).containsExactly(Role.PREFECTURE));
    }

    @Test
    void anAdministratorHasNoRightToCasesMeetingsReferralsOrActionsOfOthers() {
        assertThat(openTo(RolesInGroups.of(Set.of("ADMIN"))))
                .doesNotContain(
                        Policy.VIEW_CASE,
                        Policy.VIEW_REFERRALS,
                        Policy.VIEW_ACTIONS,
                        Policy.LOOK_INTO_MEETINGS,
                        Policy.PLAN_MEETINGS,
                        Policy.READ_ACCESS_LOG,
                        Policy.READ_FIGURES);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "PREFECTURE"})
    void whoeverOnlyReadsLogsOrCountsSharesNoPolicyWithOthers(Role role) {
        assertThat(Policy.values())
                .filteredOn(policy -> policy.roles().contains(role))
                .allSatisfy(policy -> assertThat(policy.roles()).containsExactly(role));
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyIsMeantForSomebodyAndSaysWhere(Policy policy) {
        assertThat(policy.roles()).isNotEmpty();
        if (policy.boundToCouncil()) {
            assertThat(policy.roles()).anyMatch(Role::isSeat).doesNotContain(Role.ASSIGNEE, Role.ANYONE);
        }
        assertThat(policy.roles().contains(Role.ASSIGNEE))
                .isEqualTo(policy.reach() == Reach.OWN && !ownAccount(policy));
    }

    @Test
    void aSeatCountsAtItsOwnCouncilOnly() {
        Set<String> groups = Set.of("D07:SECRETARIAT", "B2:MEMBER", "person:5");

        assertThat(RolesInGroups.of(groups)).contains(Role.SECRETARIAT, Role.MEMBER, Role.ASSIGNEE);
        assertThat(RolesInGroups.at("D07", groups)).contains(Role.SECRETARIAT).doesNotContain(Role.MEMBER);
        assertThat(RolesInGroups.at("D08", groups)).doesNotContain(Role.SECRETARIAT, Role.MEMBER);
    }

    @Test
    void anAuditorWithASeatIsAMemberToo() {
        assertThat(RolesInGroups.of(Set.of("AUDITOR", "D07:MEMBER")))
                .contains(Role.AUDITOR, Role.MEMBER, Role.ASSIGNEE);
    }

    @Test
    void whoHoldsNothingKeepsWhatWasGivenToThem() {
        assertThat(RolesInGroups.of(Set.of("person:5")))
                .containsExactlyInAnyOrder(Role.ANYONE, Role.SIGNED_IN, Role.ASSIGNEE);
    }

    private static boolean ownAccount(Policy policy) {
        return policy.roles().contains(Role.SIGNED_IN);
    }

    private static Stream<Policy> openTo(Set<Role> held) {
        return Arrays.stream(Policy.values())
                .filter(policy -> policy.roles().stream().noneMatch(BASIC::contains))
                .filter(policy -> policy.openTo(held));
    }
}
