package jp.kasane.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OthersMaskedTest {

    private final OthersMasked masked =
            new OthersMasked(List.of("山田 太郎", "山田 太郎次", "a+b@example.jp", "(0766) 12-3456"));

    @Test
    void othersAreReplacedHoweverTheyAreSpaced() {
        assertThat(masked.mask("山田　太郎と山田太郎次が来た")).isEqualTo("〔第三者〕と〔第三者〕が来た");
    }

    @Test
    void signsOfPatternsAreOrdinaryCharacters() {
        assertThat(masked.mask("連絡は a+b@example.jp か (0766) 12-3456、aab@example.jp ではない"))
                .isEqualTo("連絡は 〔第三者〕 か 〔第三者〕、aab@example.jp ではない");
    }

    @Test
    void withoutOthersNothingIsReplaced() {
        assertThat(new OthersMasked(List.of()).mask("そのまま")).isEqualTo("そのまま");
        assertThat(new OthersMasked(List.of(" ", "")).mask("そのまま")).isEqualTo("そのまま");
    }
}
