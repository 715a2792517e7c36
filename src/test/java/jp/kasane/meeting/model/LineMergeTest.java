package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.meeting.model.LineMerge.Clash;
import jp.kasane.meeting.model.LineMerge.Keep;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMergeTest {

    @ParameterizedTest(name = "{4}: {0} | {1} | {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "'a/b/c', 'A/b/c', 'a/b/C', 'A/b/C', both rewrote far apart",
                "'a/b', 'A/b', 'a/B', 'A/B', lines side by side are different lines",
                "'a', 'a', 'a/x', 'a/x', only one wrote",
                "'a', 'a/x', 'a', 'a/x', only the other wrote",
                "'', 'x', 'y', 'x/y', both began to write",
                "'a', 'a/x', 'a/y', 'a/x/y', both wrote on at the end",
                "'a/', 'a/x', 'a/y', 'a/x/y', both wrote on in the empty last line",
                "'a', 'a/x', 'a/x', 'a/x', both wrote the same",
                "'a/b', 'a/x/b', 'a/y/b', 'a/x/y/b', both added between",
                "'a/b/c', 'a/c', 'a/b/c/x', 'a/c/x', one erased and the other wrote on",
                "'a/b', 'x/a/b', 'a/b/y', 'x/a/b/y', one at the top and one at the end",
                "'a/b/c', 'a/c', 'a/c', 'a/c', both erased the same line",
                "'a/b', 'a/x/b', 'a/B', 'a/x/B', one added before the line that the other rewrote",
                "'a', '', 'a', '', erasing everything is a change like others",
                "'𠮷/b', '𠮷/B', '𠮷村/b', '𠮷村/B', characters beyond the basic plane"
            })
    void whatFitsTogetherIsMerged(String base, String theirs, String mine, String merged, String why) {
        LineMerge merge = merge(base, theirs, mine);

        assertThat(merge.isClean()).as(why).isTrue();
        for (Keep keep : Keep.values()) {
            assertThat(merge.text(keep)).as(why).isEqualTo(lines(merged));
        }
    }

    @Test
    void whereBothRewroteOneLineNobodyWins() {
        LineMerge merge = merge("a/b/c", "a/田中/c", "a/佐藤/c");

        assertThat(merge.clashes()).containsExactly(new Clash(List.of("田中"), List.of("佐藤")));
        assertThat(merge.text(Keep.THEIRS)).isEqualTo(lines("a/田中/c"));
        assertThat(merge.text(Keep.MINE)).isEqualTo(lines("a/佐藤/c"));
        assertThat(merge.text(Keep.BOTH)).isEqualTo(lines("a/田中/佐藤/c"));
    }

    @Test
    void erasingWhatTheOtherRewritesIsAClash() {
        LineMerge merge = merge("a/b/c", "a/c", "a/B/c");

        assertThat(merge.clashes()).containsExactly(new Clash(List.of(), List.of("B")));
        assertThat(merge.text(Keep.THEIRS)).isEqualTo(lines("a/c"));
    }

    @Test
    void writingIntoWhatTheOtherErasesIsAClash() {
        assertThat(merge("a/b/c/d", "a/d", "a/b/x/c/d").clashes())
                .containsExactly(new Clash(List.of(), List.of("b", "x", "c")));
    }

    @Test
    void whatFitsIsMergedAroundAClash() {
        LineMerge merge = merge("a/b/c", "A/b1/c", "a/b2/c/d");

        assertThat(merge.clashes()).hasSize(1);
        assertThat(merge.text(Keep.BOTH)).isEqualTo(lines("A/b1/b2/c/d"));
    }

    @Test
    void linesThatWereRewrittenInTheirPlaceAreComparedOneByOne() {
        LineMerge merge = merge("a/b/c/d", "a/B/C/d", "a/b/x/D");

        assertThat(merge.clashes()).containsExactly(new Clash(List.of("C"), List.of("x")));
        assertThat(merge.text(Keep.THEIRS)).isEqualTo(lines("a/B/C/D"));
        assertThat(merge.text(Keep.MINE)).isEqualTo(lines("a/B/x/D"));
    }

    @Test
    void longRewritesOfBothAreOneClash() {
        LineMerge merge = merge("a/b/c/d", "a/B/C/x/d", "a/b1/D");

        assertThat(merge.clashes()).hasSize(1);
        assertThat(merge.text(Keep.MINE)).isEqualTo(lines("a/b1/D"));
    }

    @Property
    void whoDidNothingLeavesTheOthersTextAsItIs(@ForAll("texts") String base, @ForAll("texts") String other) {
        assertThat(LineMerge.of(base, other, base).text(Keep.MINE)).isEqualTo(other);
        assertThat(LineMerge.of(base, base, other).text(Keep.THEIRS)).isEqualTo(other);
        assertThat(LineMerge.of(base, other, other).text(Keep.BOTH)).isEqualTo(other);
    }

    @Property
    void noLineThatEitherWroteIsLost(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String mine) {
        LineMerge merge = LineMerge.of(base, theirs, mine);
        List<String> kept = List.of(merge.text(Keep.BOTH).split("\n", -1));

        assertThat(kept).containsAll(added(base, theirs)).containsAll(added(base, mine));
    }

    @Property
    void itDoesNotMatterWhoSavedFirstWhetherThereIsAClash(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String mine) {
        assertThat(LineMerge.of(base, theirs, mine).isClean())
                .isEqualTo(LineMerge.of(base, mine, theirs).isClean());
    }

    @Property
    void keepingOneSideOfEveryClashLosesNothingOfIt(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String mine) {
        LineMerge merge = LineMerge.of(base, theirs, mine);

        assertThat(List.of(merge.text(Keep.MINE).split("\n", -1))).containsAll(added(base, mine));
        assertThat(List.of(merge.text(Keep.THEIRS).split("\n", -1))).containsAll(added(base, theirs));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "d", "一", "二", "")
                .list()
                .ofMaxSize(7)
                .map(each -> String.join("\n", each));
    }

    private static List<String> added(String base, String text) {
        List<String> added = new ArrayList<>(
                Stream.of(text.split("\n", -1)).filter(line -> !line.isEmpty()).toList());
        List.of(base.split("\n", -1)).forEach(added::remove);
        return added;
    }

    private static LineMerge merge(String base, String theirs, String mine) {
        return LineMerge.of(lines(base), lines(theirs), lines(mine));
    }

    /** A slash stands for a line's end. */
    private static String lines(String text) {
        return text.replace('/', '\n');
    }
}
