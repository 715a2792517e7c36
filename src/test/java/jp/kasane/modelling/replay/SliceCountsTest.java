package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.modelling.replay.ReplayResult.Slice;
import org.junit.jupiter.api.Test;

class SliceCountsTest {

    @Test
    void whoMayKnowExactNumbersReadsThem() {
        ReplayResult result = ReplayResult.of(List.of(row("D01", Effect.COURSE, 1), row("D02", Effect.SAME, 9)), true);

        assertThat(texts(result.areas())).containsExactly("D01 1 1 0", "D02 9 0 0");
    }

    @Test
    void othersReadNothingUnderFiveAndNothingThatGivesItAway() {
        ReplayResult result = ReplayResult.of(
                List.of(
                        row("D01", Effect.COURSE, 2),
                        row("D01", Effect.SAME, 40),
                        row("D02", Effect.COURSE, 7),
                        row("D02", Effect.SAME, 60),
                        row("D03", Effect.COURSE, 20),
                        row("D03", Effect.SAME, 80)),
                false);

        assertThat(texts(result.areas()).get(0)).startsWith("D01 ").endsWith(" 5未満 0");
        assertThat(result.areas())
                .as("the two others that would tell it")
                .filteredOn(slice -> slice.changed().text().equals("秘匿"))
                .isNotEmpty();
    }

    /** The sum says that it is one; beside one district only it would say where. */
    @Test
    void ofTheOnlyDistrictNothingIsToldWhileTheSumIsSmall() {
        List<CountRow> counts = List.of(row("D01", Effect.COURSE, 1), row("D01", Effect.SAME, 40));

        assertThat(ReplayResult.of(counts, false).areas()).isEmpty();
        assertThat(ReplayResult.of(counts, true).areas()).hasSize(1);
    }

    @Test
    void largeNumbersAreToldToEverybody() {
        ReplayResult result = ReplayResult.of(
                List.of(
                        row("D01", Effect.COURSE, 6),
                        row("D01", Effect.SAME, 9),
                        row("D02", Effect.COURSE, 8),
                        row("D02", Effect.SAME, 10)),
                false);

        assertThat(texts(result.areas())).containsExactly("D01 15 6 0", "D02 18 8 0");
    }

    private static List<String> texts(List<Slice> slices) {
        return slices.stream()
                .map(slice -> slice.code() + " " + slice.total() + " " + slice.changed() + " " + slice.unanswered())
                .toList();
    }

    private static CountRow row(String area, Effect effect, long records) {
        return new CountRow("AREA", area, "UP", "CONTINUE", effect, Settled.NOT, "", records);
    }
}
