package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTextTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "+14, 2026-12-05",
        "＋１４, 2026-12-05",
        "14日後, 2026-12-05",
        "+30日, 2026-12-21",
        "12/5, 2026-12-05",
        "１２月５日, 2026-12-05",
        "1/10, 2027-01-10",
        "令和8年12月5日, 2026-12-05",
        "R8.12.5, 2026-12-05",
        "2026-12-05, 2026-12-05"
    })
    void isReadAsItIsTyped(String typed, LocalDate due) {
        assertThat(DueText.parse("dueOn", typed, MEETING)).isEqualTo(due);
    }

    @Test
    void nothingTypedLetsTheRuleDecide() {
        assertThat(DueText.parse("dueOn", " ", MEETING)).isNull();
        assertThat(DueText.parse("dueOn", null, MEETING)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"来週", "+", "13/40", "令和8年", "-3"})
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> DueText.parse("dueOn", typed, MEETING)).hasMessage("meeting.session.due.wrong");
    }
}
