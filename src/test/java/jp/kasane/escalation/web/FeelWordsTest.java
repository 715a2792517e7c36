package jp.kasane.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Cells of decision tables in words. */
class FeelWordsTest {

    private final FeelWords words = new FeelWords(wording());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "conclusion|\"SUPPORT_NOT_FOUND\"|支援方法なし",
                "conclusion|\"CONTINUED\", \"NEEDS_NEW_SERVICE\"|継続審議または新たなしくみ・サービスが必要",
                "outcome|\"UP\"|上の会議へ上申",
                "reasonCode|\"STUCK\"|この会議で審議を重ねても結論が出ていません。",
                "persistence|\"STUCK\"|停滞している",
                "hasLayerAbove|true|はい",
                "target|layerAbove|上の層",
                "fieldCount|>= 3|3以上",
                "fieldCount|<= 1|1以下",
                "fieldCount|> 0|0より多い",
                "fieldCount|< 2|2未満",
                "timesDiscussed|[1..2]|1から2",
                "timesDiscussed|2|2",
                "goodPractice|''|問わない",
                "goodPractice|-|問わない",
                "anything|not(\"X\")|not(\"X\")",
            })
    void aCellIsReadAloud(String column, String cell, String text) {
        assertThat(words.of(column, cell)).isEqualTo(text);
    }

    private static Wording wording() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/escalation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(messages, mock(Councils.class), mock(People.class));
    }
}
