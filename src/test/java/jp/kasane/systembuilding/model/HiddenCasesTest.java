package jp.kasane.systembuilding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.systembuilding.IssueCount;
import jp.kasane.systembuilding.model.HiddenCases.Tally;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What somebody can work out from numbers of cases, their own cases, and what was shown before. */
class HiddenCasesTest {

    @Test
    void underFiveNothingIsTold() {
        IssueCount few = alone(new Tally(1, 4, 0, 2));
        assertThat(few.words()).isEqualTo("few");
        assertThat(few.why()).isEqualTo("UNDER_FIVE");
        assertThat(few.districts().value()).isNull();
        assertThat(alone(new Tally(1, 0, 0, 0)).words()).isEqualTo("few");
        assertThat(alone(new Tally(1, 7, 0, 2)).cases().value()).isEqualTo(7);
    }

    @Test
    void whoSeesEveryCaseIsToldTheNumber() {
        IssueCount all = alone(new Tally(1, 3, 3, 2));
        assertThat(all.exact()).isTrue();
        assertThat(all.cases().value()).isEqualTo(3);
        assertThat(all.districts().value()).isEqualTo(2);
    }

    @Test
    void theOwnCasesTakenAwayLeaveNothingUnderFive() {
        assertThat(alone(new Tally(1, 9, 5, 3)).why()).isEqualTo("PROTECTING");
        assertThat(alone(new Tally(1, 4, 3, 2)).why()).isEqualTo("PROTECTING");
        assertThat(alone(new Tally(1, 10, 5, 3)).cases().value()).isEqualTo(10);
    }

    @Test
    void oneCaseADistrictIsWithheldBecauseTheDistrictsAreAnswered() {
        assertThat(alone(new Tally(1, 6, 0, 6)).why()).isEqualTo("PROTECTING");
    }

    /** Nine were shown before the split, six would be shown after it. */
    @Test
    void aSplitCannotBeWorkedOutFromWhatWasShownBefore() {
        Map<Long, IssueCount> after = HiddenCases.publish(List.of(new Tally(1, 6, 0, 2), new Tally(2, 3, 0, 2)));
        assertThat(after.get(1L).why()).isEqualTo("PROTECTING");
        assertThat(after.get(2L).why()).isEqualTo("UNDER_FIVE");
    }

    /** Six were shown before three joined, nine would be shown after. */
    @Test
    void aMergerCannotEither() {
        Map<Long, IssueCount> after = HiddenCases.publish(List.of(new Tally(1, 9, 0, 2), new Tally(2, 0, 0, 0)));
        assertThat(after.get(1L).cases().value()).isNull();
        assertThat(after.get(2L).cases().value()).isNull();
    }

    @Test
    void largePartsAreTold() {
        Map<Long, IssueCount> after = HiddenCases.publish(List.of(new Tally(1, 6, 0, 2), new Tally(2, 8, 0, 2)));
        assertThat(after.values()).extracting(count -> count.cases().value()).containsExactly(6, 8);
    }

    /** Whatever is told, what the reader does not know is at least five, alone and in the family's sum. */
    @Property(tries = 500)
    void nothingToldLeavesFewerThanFiveUnknown(
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int other,
            @ForAll @IntRange(max = 12) int third,
            @ForAll @IntRange(max = 12) int seen) {
        List<Tally> family = List.of(
                new Tally(1, one, Math.min(one, seen), 1), new Tally(2, other, 0, 1), new Tally(3, third, 0, 1));
        Map<Long, IssueCount> shown = HiddenCases.publish(family);
        int unknown = 0;
        int untold = 0;
        for (Tally each : family) {
            Integer told = shown.get(each.issueId()).cases().value();
            boolean known = each.seen() > 0 && each.cases() == each.seen();
            if (told != null && !known) {
                assertThat(told - each.seen()).isGreaterThanOrEqualTo(5);
            }
            if (told == null) {
                unknown++;
                untold += each.cases() - each.seen();
            }
        }
        if (unknown == 1) {
            assertThat(family.stream().filter(each -> !isKnown(each)).count()).isEqualTo(1);
            assertThat(untold).isLessThan(5);
        }
    }

    @Test
    void relativesOfRelativesAreOneFamily() {
        Families families = new Families();
        families.join(1, null, null);
        families.join(2, 1L, null);
        families.join(3, null, null);
        families.join(4, null, 2L);
        assertThat(families.all()).containsExactlyInAnyOrder(Set.of(1L, 2L, 4L), Set.of(3L));
    }

    private static boolean isKnown(Tally each) {
        return each.seen() > 0 && each.cases() == each.seen();
    }

    private static IssueCount alone(Tally tally) {
        return HiddenCases.publish(List.of(tally)).get(tally.issueId());
    }
}
