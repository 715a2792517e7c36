package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kasane.meeting.model.LineComparison.Change;
import jp.kasane.meeting.model.LineComparison.Line;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineComparisonTest {

    @Test
    void aChangedLineIsTakenOutAndPutIn() {
        assertThat(LineComparison.of("一\n二\n三", "一\n弐\n三").lines())
                .containsExactly(
                        new Line(Change.SAME, "一"),
                        new Line(Change.REMOVED, "二"),
                        new Line(Change.ADDED, "弐"),
                        new Line(Change.SAME, "三"));
    }

    @Test
    void whatIsFarFromAChangeIsLeftOut() {
        assertThat(LineComparison.of("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5").lines())
                .containsExactly(
                        new Line(Change.SKIPPED, ""), new Line(Change.SAME, "5"), new Line(Change.REMOVED, "6"));
    }

    @Test
    void equalTextsHaveNoChange() {
        assertThat(LineComparison.of("同じ\n文", "同じ\n文").lines())
                .extracting(Line::change)
                .containsOnly(Change.SKIPPED);
        assertThat(LineComparison.of("", "").lines()).isEmpty();
    }

    @Test
    void aVeryLongTextIsComparedAsAWhole() {
        String before = numbered("前", 2_500);
        String after = numbered("後", 2_500);

        assertThat(LineComparison.of(before, after).lines()).hasSize(5_000);
    }

    @Property
    void bothTextsCanBeReadFromTheComparison(
            @ForAll @Size(max = 8) List<Small> before, @ForAll @Size(max = 8) List<Small> after) {
        List<Line> lines = LineComparison.of(text(before), text(after)).lines();

        assertThat(shown(lines, Change.REMOVED))
                .isSubsetOf(before.stream().map(Small::name).toList());
        if (lines.stream().noneMatch(line -> line.change() == Change.SKIPPED)) {
            assertThat(read(lines, Change.ADDED))
                    .isEqualTo(before.stream().map(Small::name).toList());
            assertThat(read(lines, Change.REMOVED))
                    .isEqualTo(after.stream().map(Small::name).toList());
        }
    }

    enum Small {
        A,
        B,
        C
    }

    private static List<String> read(List<Line> lines, Change without) {
        return lines.stream()
                .filter(line -> line.change() != without)
                .map(Line::text)
                .toList();
    }

    private static List<String> shown(List<Line> lines, Change change) {
        return lines.stream()
                .filter(line -> line.change() == change)
                .map(Line::text)
                .toList();
    }

    private static String text(List<Small> lines) {
        return lines.stream().map(Small::name).collect(Collectors.joining("\n"));
    }

    private static String numbered(String what, int lines) {
        return IntStream.range(0, lines).mapToObj(i -> what + i).collect(Collectors.joining("\n"));
    }
}
