package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kasane.casework.model.PastedTable.Row;
import jp.kasane.shared.ProblemException;
import org.junit.jupiter.api.Test;

class PastedTableTest {

    @Test
    void withoutTitlesTheColumnsStandInOrder() {
        List<Row> rows = PastedTable.read("R8.5.1\tD07\t母と長男\t高齢\r\n\r\nR8.5.2\tD08\tもうひとつ");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("district")).isEqualTo("D07");
        assertThat(rows.get(1).cell("title")).isEqualTo("もうひとつ");
        assertThat(rows.get(1).cell("fields")).isEmpty();
    }

    @Test
    void titlesPutTheColumnsInAnyOrderAndOthersAreLeftOut() {
        List<Row> rows = PastedTable.read("件名\tsupportFoundAt\t受付日\n母と長男\tAREA\tR8.5.1");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.cell("title")).isEqualTo("母と長男");
            assertThat(row.cell("receivedOn")).isEqualTo("R8.5.1");
            assertThat(row.cells()).hasSize(2);
        });
    }

    @Test
    void aQuotedCellKeepsItsLineEndsAndIsWrittenBackTheSame() {
        String cell = "一行目\n\"二\"\t行目";

        Row row = PastedTable.read("R8.5.1\tD07\t" + PastedTable.quoted(cell)).get(0);

        assertThat(row.cell("title")).isEqualTo(cell);
    }

    @Test
    void aTableWithoutEndAndOneTooLongAreRefused() {
        assertThatThrownBy(() -> PastedTable.read("R8.5.1\t\"D07")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> PastedTable.read("a\n".repeat(PastedTable.ROWS + 2)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingIsNoRow() {
        assertThat(PastedTable.read(" \n\t\n")).isEmpty();
    }
}
