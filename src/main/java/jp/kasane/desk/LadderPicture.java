package jp.kasane.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.desk.model.Cell;

/**
 * The whole hierarchy as it stands now.
 *
 * @param since first day of the movements that are counted
 * @param sums over all councils
 * @param exact whether the viewer is told the counts of every council
 * @param columns of the grid
 * @param roomOnTop the top of the ladder is narrow, so that other things fit on both sides of it
 * @param bands rungs from the top
 * @param tops councils with nothing above them
 * @param beside bodies beside the ladder, by layer
 */
public record LadderPicture(
        LocalDate today,
        LocalDate since,
        LadderSums sums,
        boolean exact,
        int columns,
        boolean roomOnTop,
        List<Band> bands,
        List<Rung> tops,
        List<Beside> beside) {

    /** @param narrow holds one council only, so that there is room beside it */
    public record Band(String name, int rung, Cell cell, boolean narrow) {}

    /** Bodies of one layer beside the ladder. */
    public record Beside(String name, List<Rung> rungs) {}

    /** Every council, from the top of the ladder down, then those beside it. */
    public List<Rung> all() {
        return Stream.concat(
                        tops.stream().flatMap(LadderPicture::withBelow),
                        beside.stream().flatMap(each -> each.rungs().stream()))
                .toList();
    }

    public long longestDays() {
        return all().stream().mapToLong(Rung::days).max().orElse(0);
    }

    private static Stream<Rung> withBelow(Rung rung) {
        return Stream.concat(Stream.of(rung), rung.below().stream().flatMap(LadderPicture::withBelow));
    }
}
