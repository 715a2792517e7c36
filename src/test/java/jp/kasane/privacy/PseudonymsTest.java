package jp.kasane.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    @Test
    void lettersGoOnAfterZ() {
        assertThat(Pseudonyms.letters(0)).isEqualTo("A");
        assertThat(Pseudonyms.letters(25)).isEqualTo("Z");
        assertThat(Pseudonyms.letters(26)).isEqualTo("AA");
        assertThat(Pseudonyms.letters(52)).isEqualTo("BA");
    }

    @Test
    void anAgeBecomesADecade() {
        assertThat(Pseudonyms.decade(LocalDate.of(1944, 6, 2), null, ON)).isEqualTo(80);
        assertThat(Pseudonyms.decade(LocalDate.of(1936, 6, 2), null, ON)).isEqualTo(80);
        assertThat(Pseudonyms.decade(LocalDate.of(1936, 6, 1), null, ON)).isEqualTo(90);
        assertThat(Pseudonyms.decade(null, 50, ON)).isEqualTo(50);
        assertThat(Pseudonyms.decade(null, null, ON)).isNull();
    }

    @Test
    void aRelationInFreeWordsIsNotShown() {
        assertThat(Pseudonyms.relation("長男")).isEqualTo("長男");
        assertThat(Pseudonyms.relation("隣の山田さん")).isNull();
    }
}
