package jp.kasane.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OthersMaskedTest {

    private final OthersMasked masked =
            new OthersMasked(List.of("山田 太郎", "山田 太郎次", "a+b@example.jp", "(0766) 12-3456"));

    @Test
    void othersAreReplacedHoweverTheyAreSpaced() {
        assertThat(masked.mask("山田　太郎と山田太郎次が来た")).isEqualTo("〔第三者〕と〔第三者〕が来た");
    }

    @ParameterizedTest
    @CsvSource({
        "ﾔﾏﾀﾞ ﾀﾛｳが来た, 〔第三者〕が来た",
        "やまだたろうさんより, 〔第三者〕さんより",
        "斎藤花子と話した, 〔第三者〕と話した",
        "齊藤　花子が, 〔第三者〕が",
        "０７６６－１２－３４５６へ, 〔第三者〕へ",
        "10766123456 は別の番号, 10766123456 は別の番号",
        "氷見市幸町七十七番地三に住む, 〔第三者〕に住む",
        "山田さんと太郎さん, 山田さんと太郎さん",
    })
    void othersAreReplacedHoweverTheyAreWritten(String given, String shown) {
        OthersMasked others = new OthersMasked(List.of("山田 太郎", "ヤマダ タロウ", "齋藤 花子", "0766-12-3456", "氷見市幸町77番地3"));
        assertThat(others.mask(given)).isEqualTo(shown);
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
