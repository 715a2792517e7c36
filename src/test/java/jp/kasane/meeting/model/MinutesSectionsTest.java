package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesSectionsTest {

    private static final String MINUTES = String.join(
            "\n",
            "出席: だれか",
            "議題1 [新規] 2026-00001",
            "一つ目",
            "議題9 について話した",
            "",
            "議題2 [新規] 2026-00002",
            "二つ目",
            "議題3 [経過] 2026-00001",
            "三つ目");

    @Test
    void onlyTheSectionsThatAreMeantAreTaken() {
        assertThat(MinutesSections.of(MINUTES, List.of("2026-00001")))
                .hasValue("議題1 [新規] 2026-00001\n一つ目\n議題9 について話した\n\n議題3 [経過] 2026-00001\n三つ目");
    }

    @Test
    void notesThatQuoteAHeadingDoNotOpenTheSectionOfAnother() {
        String quoting = MINUTES.replace("二つ目", "議題1 [新規] 2026-00001\n二つ目");

        assertThat(MinutesSections.of(quoting, List.of("2026-00001"))).isEmpty();
        assertThat(MinutesSections.of(MINUTES.replace("二つ目", "議題1 と関係 2026-00001\n二つ目"), List.of("2026-00001")))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("二つ目"));
    }

    @Test
    void whereTheHeadingWasRewrittenNothingIsTaken() {
        assertThat(MinutesSections.of(MINUTES, List.of("2026-00003"))).isEmpty();
    }
}
