package jp.kasane.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.privacy.statistics.PublishedCount;
import org.junit.jupiter.api.Test;

class LadderSumsTest {

    private static final LadderSums.Numbers ALL = new LadderSums.Numbers(12, 4, 9, 0, 5);

    @Test
    void whoMayKnowEverythingIsToldEverySum() {
        assertThat(texts(LadderSums.exactly(ALL))).containsExactly("12", "4", "9", "0", "5");
    }

    @Test
    void whoKnowsNothingIsToldNothingUnderFive() {
        LadderSums.Numbers none = new LadderSums.Numbers(0, 0, 0, 0, 0);
        assertThat(texts(LadderSums.beside(none, ALL))).containsExactly("12", "5未満", "9", "5未満", "5");
    }

    @Test
    void aSumIsWithheldWhereLessThanFiveRemainWithoutTheOwnCounts() {
        assertThat(texts(LadderSums.beside(new LadderSums.Numbers(7, 4, 5, 0, 0), ALL)))
                .containsExactly("12", "秘匿", "秘匿", "5未満", "5");
        assertThat(texts(LadderSums.beside(new LadderSums.Numbers(8, 0, 12, 0, 1), ALL)))
                .containsExactly("秘匿", "5未満", "秘匿", "5未満", "秘匿");
    }

    private static List<String> texts(LadderSums sums) {
        return List.of(sums.open(), sums.late(), sums.up(), sums.down(), sums.received()).stream()
                .map(PublishedCount::text)
                .toList();
    }
}
