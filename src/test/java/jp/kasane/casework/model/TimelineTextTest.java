package jp.kasane.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTextTest {

    private static final String PATTERN = "[{from}から][{to}へ]上申しました[(理由: {reason})]。";

    @Test
    void detailsStandWhereTheSentenceNamesThem() {
        assertThat(fill(Map.of("from", "D07", "to", "B2", "reason", "STUCK")))
                .isEqualTo("<D07>から<B2>へ上申しました(理由: <STUCK>)。");
    }

    @Test
    void aPartWhoseDetailIsMissingIsLeftOut() {
        assertThat(fill(Map.of("to", "B2"))).isEqualTo("<B2>へ上申しました。");
        assertThat(fill(Map.of())).isEqualTo("上申しました。");
    }

    @Test
    void valuesAreNotReadAsPatterns() {
        assertThat(fill(Map.of("to", "$1{from}"))).isEqualTo("<$1{from}>へ上申しました。");
    }

    private static String fill(Map<String, String> details) {
        return TimelineText.fill(PATTERN, details, (name, value) -> "<" + value + ">");
    }
}
