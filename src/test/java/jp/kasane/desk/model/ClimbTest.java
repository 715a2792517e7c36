package jp.kasane.desk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.kasane.council.Council;
import jp.kasane.desk.Movement;
import jp.kasane.escalation.ReferralKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClimbTest {

    private static final List<Council> COUNCILS = List.of(
            council("SYSTEM", 4, null),
            council("CORE", 3, "SYSTEM"),
            council("B1", 2, "CORE"),
            council("D01", 1, "B1"),
            council("D02", 1, "B1"),
            council("CARE", 0, null));

    private static final Set<String> EVERYBODY =
            COUNCILS.stream().map(Council::code).collect(java.util.stream.Collectors.toSet());

    @Test
    void whatGoesUpIsCountedOnItsStep() {
        Climb climb = climb(moved("D01", "B1", ReferralKind.ESCALATE, 3), moved("D02", "B1", ReferralKind.ESCALATE, 2));

        assertThat(climb.above("D01")).isEqualTo(new Moves(3, 0, 0));
        assertThat(climb.below("B1")).isEqualTo(new Moves(5, 0, 0));
        assertThat(climb.above("B1")).isEqualTo(Moves.NONE);
    }

    @Test
    void whatComesDownOverSeveralRungsPassesEachOfThem() {
        Climb climb = climb(moved("SYSTEM", "D01", ReferralKind.IMPLEMENT, 2));

        assertThat(List.of("CORE", "B1", "D01"))
                .allMatch(code -> climb.above(code).equals(new Moves(0, 2, 0)));
        assertThat(climb.above("D02")).isEqualTo(Moves.NONE);
        assertThat(climb.total()).as("counted once").isEqualTo(new Moves(0, 2, 0));
    }

    @Test
    void sharedSuccessesAreNoBurden() {
        Climb climb = climb(moved("D01", "B1", ReferralKind.SHARE_SUCCESS, 4));

        assertThat(climb.above("D01")).isEqualTo(new Moves(0, 0, 4));
        assertThat(climb.most(EVERYBODY)).isZero();
    }

    @Test
    void theThickestArrowIsTheSumOfABlockWhereItIsDrawnForAll() {
        Climb climb = climb(
                moved("D01", "B1", ReferralKind.ESCALATE, 3),
                moved("D02", "B1", ReferralKind.ESCALATE, 2),
                moved("B1", "D01", ReferralKind.ANSWER, 4));

        assertThat(climb.most(EVERYBODY)).isEqualTo(5);
        assertThat(climb.most(Set.of("D02"))).isEqualTo(2);
    }

    @Test
    void whatGoesAsideIsCountedThere() {
        Climb climb =
                climb(moved("D01", "CARE", ReferralKind.URGENT, 2), moved("CARE", "D01", ReferralKind.POST_REPORT, 1));

        assertThat(climb.across("CARE")).isEqualTo(3);
        assertThat(climb.total()).isEqualTo(Moves.NONE);
    }

    private static Climb climb(Movement... movements) {
        return new Climb(COUNCILS, List.of(movements));
    }

    private static Movement moved(String from, String to, ReferralKind kind, int count) {
        return new Movement(from, to, kind, count);
    }

    private static Council council(String code, int rung, @Nullable String parent) {
        return new Council(code, code, "L" + rung, rung, "body", null, parent, 60);
    }
}
