package jp.kasane.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTableTest {

    @Test
    void readsCellsBetweenTabsAsASpreadsheetCopiesThem() {
        assertThat(PastedTable.rows("氏名\tふりがな\r\n氷見 花子\tひみ はなこ\r\n"))
                .extracting(PastedTable.Row::line, PastedTable.Row::cells)
                .containsExactly(tuple(1, List.of("氏名", "ふりがな")), tuple(2, List.of("氷見 花子", "ひみ はなこ")));
    }

    @Test
    void readsCommasWhereThereAreNoTabs() {
        assertThat(PastedTable.rows("氷見 花子,\"社会福祉協議会, 本所\"").get(0).cells()).containsExactly("氷見 花子", "社会福祉協議会, 本所");
    }

    @Test
    void countsEmptyLinesAndLinesWithinCells() {
        assertThat(PastedTable.rows("a\tb\n\n \t \n\"c\nd\"\te\nf\tg"))
                .extracting(PastedTable.Row::line)
                .containsExactly(1, 4, 6);
    }

    @Test
    void takesAQuotationMarkThatIsPartOfTheText() {
        assertThat(PastedTable.rows("a\t\"b").get(0).cells()).containsExactly("a", "\"b");
    }

    @Test
    void aMissingCellIsEmpty() {
        PastedTable.Row row = PastedTable.rows(" a \tb").get(0);
        assertThat(List.of(row.cell(0), row.cell(2), row.cell(-1))).containsExactly("a", "", "");
    }
}
