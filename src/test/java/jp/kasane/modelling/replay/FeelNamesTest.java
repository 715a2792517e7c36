package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which variables expressions read. */
class FeelNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timesDiscussed | timesDiscussed",
                "< 3 | ''",
                "\"HIGH\",\"EMERGENCY\" | ''",
                "[1..limit] | limit",
                "if fieldCount > 2 then \"A b\" else layer | fieldCount,layer",
                "not(true) | ''",
                "max(similarCases, 3) + overdue.days | overdue,similarCases",
                "some x in list satisfies x > 1 | list",
                "for a in one, b in two return a * b | one,two",
                "{amount: 3, other: count} | count",
                "date(\"2026-04-01\") // 期限 | ''",
                "回数 > 3 | 回数"
            })
    void areFound(String expression, String names) {
        assertThat(String.join(",", FeelNames.in(expression))).isEqualTo(names);
    }
}
