package jp.kasane.desk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.kasane.council.Council;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LadderLayoutTest {

    private final List<Council> councils = new ArrayList<>();

    @Test
    void fourBlocksOfDistrictsStandInEightColumns() {
        LadderLayout layout = himi();

        assertThat(layout.columns()).isEqualTo(8);
        assertThat(layout.cell("SYSTEM")).isEqualTo(new Cell(1, 1, 1, 8));
        assertThat(layout.cell("CORE")).isEqualTo(new Cell(3, 1, 1, 8));
        assertThat(layout.cell("B1")).isEqualTo(new Cell(5, 1, 1, 2));
        assertThat(layout.cell("B4")).isEqualTo(new Cell(5, 1, 7, 2));
        assertThat(layout.cell("D01")).isEqualTo(new Cell(7, 1, 1, 1));
        assertThat(layout.cell("D06")).isEqualTo(new Cell(9, 1, 2, 1));
        assertThat(layout.cell("D21")).isEqualTo(new Cell(9, 1, 7, 1));
        assertNothingOverlaps(layout);
    }

    @Test
    void arrowsStandBetweenTheirCouncils() {
        LadderLayout layout = himi();

        assertThat(layout.arrows("CORE")).isEqualTo(new Cell(2, 1, 1, 8));
        assertThat(layout.arrows("B2")).isEqualTo(new Cell(4, 1, 3, 2));
        assertThat(layout.arrows("B2/")).isEqualTo(new Cell(6, 1, 3, 2));
        assertThat(layout.arrows("D07")).as("drawn for the whole block").isNull();
        assertThat(layout.arrows("SYSTEM")).as("nothing above").isNull();
    }

    @Test
    void thereIsRoomBesideTheTopOnly() {
        LadderLayout layout = himi();

        assertThat(layout.narrowRungs()).isEqualTo(2);
        assertThat(layout.isNarrow(4)).isTrue();
        assertThat(layout.isNarrow(3)).isTrue();
        assertThat(layout.isNarrow(2)).isFalse();
    }

    @Test
    void twoCouncilsOneAboveTheOtherStandInOneColumn() {
        add("REVIEW", 2, null);
        add("SHARING", 1, "REVIEW");

        LadderLayout layout = layout();

        assertThat(layout.columns()).isEqualTo(1);
        assertThat(cells(layout))
                .containsOnly(entry("REVIEW", new Cell(1, 1, 1, 1)), entry("SHARING", new Cell(3, 1, 1, 1)));
    }

    @Test
    void manyUnderOneStandInRowsUnderIt() {
        add("TOP", 2, null);
        for (int number = 1; number <= 21; number++) {
            add("N" + number, 1, "TOP");
        }

        LadderLayout layout = layout();

        assertThat(layout.columns()).isEqualTo(7);
        assertThat(layout.band(1)).isEqualTo(new Cell(3, 3, 1, 7));
        assertNothingOverlaps(layout);
    }

    @Test
    void councilsThatHangOnNothingStandBesideEachOther() {
        add("A", 1, null);
        add("B", 1, null);
        add("C", 1, null);

        LadderLayout layout = layout();

        assertThat(layout.columns()).isEqualTo(3);
        assertThat(cells(layout).values()).allMatch(cell -> cell.row() == 1);
        assertNothingOverlaps(layout);
    }

    @Test
    void whoSkipsARungIsReachedThroughIt() {
        add("TOP", 3, null);
        add("MIDDLE", 2, "TOP");
        add("LOW", 1, "MIDDLE");
        add("ALONE", 1, "TOP");

        LadderLayout layout = layout();

        assertThat(layout.arrows("ALONE")).isEqualTo(new Cell(2, 3, 2, 1));
        assertThat(layout.cell("ALONE").row()).isEqualTo(layout.cell("LOW").row());
        assertNothingOverlaps(layout);
    }

    @Test
    void moreBlocksThanFitMakeThePictureWiderButNeverOverlap() {
        add("TOP", 3, null);
        for (int block = 1; block <= 12; block++) {
            add("B" + block, 2, "TOP");
            for (int number = 1; number <= block; number++) {
                add("B" + block + "N" + number, 1, "B" + block);
            }
        }

        LadderLayout layout = layout();

        assertThat(layout.columns()).isEqualTo(12);
        assertNothingOverlaps(layout);
    }

    @Test
    void bodiesBesideTheLadderHaveNoPlaceOnIt() {
        add("TOP", 1, null);
        councils.add(new Council("CARE", "ケア会議", "CARE", 0, "care", null, null, 60));

        assertThat(LadderTree.of(councils).roots())
                .extracting(node -> node.council().code())
                .containsExactly("TOP");
    }

    private LadderLayout himi() {
        add("SYSTEM", 4, null);
        add("CORE", 3, "SYSTEM");
        int[] sizes = {6, 5, 5, 5};
        int district = 1;
        for (int block = 1; block <= 4; block++) {
            add("B" + block, 2, "CORE");
            for (int number = 0; number < sizes[block - 1]; number++) {
                add("D%02d".formatted(district++), 1, "B" + block);
            }
        }
        return layout();
    }

    private void add(String code, int rung, @Nullable String parent) {
        councils.add(new Council(code, code, "L" + rung, rung, "body", null, parent, 60));
    }

    private LadderLayout layout() {
        return LadderLayout.of(LadderTree.of(councils));
    }

    private Map<String, Cell> cells(LadderLayout layout) {
        return councils.stream().collect(Collectors.toMap(Council::code, each -> layout.cell(each.code())));
    }

    private void assertNothingOverlaps(LadderLayout layout) {
        List<Cell> all = new ArrayList<>(cells(layout).values());
        councils.stream()
                .flatMap(each -> java.util.stream.Stream.of(each.code(), each.code() + "/"))
                .map(layout::arrows)
                .filter(Objects::nonNull)
                .forEach(all::add);
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                assertThat(all.get(one).overlaps(all.get(other)))
                        .as(all.get(one) + " and " + all.get(other))
                        .isFalse();
            }
        }
        assertThat(all).allMatch(cell -> cell.column() + cell.span() - 1 <= layout.columns());
    }
}
