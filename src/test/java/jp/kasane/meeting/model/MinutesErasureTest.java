package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One case goes out of minutes that tell of several. */
class MinutesErasureTest {

    private static final String MINUTES = String.join(
            "\n",
            "地域会議 第1回 議事録(令和8年度)",
            "出席 3人",
            "",
            "議題1 [新規] 2026-00001",
            "理由: 母の話",
            "",
            "議題2 [継続] 2026-00011",
            "理由: となりの話");

    @Test
    void itsSectionGoesAndTheOthersStay() {
        assertThat(MinutesErasure.without(MINUTES, List.of("2026-00001"), List.of("2026-00011")))
                .contains("出席 3人", "議題1 〔廃棄〕", "議題2 [継続] 2026-00011", "となりの話")
                .doesNotContain("母の話", "2026-00001");
    }

    @Test
    void theLastSectionGoesToTheEnd() {
        assertThat(MinutesErasure.without(MINUTES, List.of("2026-00011"), List.of("2026-00001")))
                .contains("母の話")
                .doesNotContain("となりの話")
                .endsWith("議題2 〔廃棄〕");
    }

    @Test
    void aLineThatOnlyLooksLikeAHeadingDoesNotSaveWhatFollows() {
        String text = MINUTES.replace("理由: 母の話", "議題2 については後で\n母の話");

        assertThat(MinutesErasure.without(text, List.of("2026-00001"), List.of("2026-00011")))
                .doesNotContain("母の話");
    }

    @Test
    void notesThatQuoteTheHeadingOfAnotherDoNotSaveWhatFollows() {
        String text = MINUTES.replace("理由: 母の話", "議題2 と関係 2026-00011\n母の話");
        String quoted = MINUTES.replace("理由: 母の話", "議題2 [継続] 2026-00011\n母の話");

        assertThat(MinutesErasure.without(text, List.of("2026-00001"), List.of("2026-00011")))
                .contains("となりの話")
                .doesNotContain("母の話");
        assertThat(MinutesErasure.without(quoted, List.of("2026-00001"), List.of("2026-00011")))
                .contains("出席 3人", "議題1 〔廃棄〕")
                .doesNotContain("母の話");
    }

    @Test
    void whatWasErasedBeforeStillEndsASection() {
        String once = MinutesErasure.without(
                MINUTES + "\n議題3 [新規] 2026-00021\n三つ目", List.of("2026-00011"), List.of("2026-00001", "2026-00021"));

        assertThat(MinutesErasure.without(once, List.of("2026-00001"), List.of("2026-00021", "2026-00011")))
                .contains("議題1 〔廃棄〕", "議題2 〔廃棄〕", "三つ目")
                .doesNotContain("母の話", "となりの話");
    }

    @Test
    void theWholeTextGoesWhenOneOfSeveralIsNotFound() {
        String text = MINUTES.replace("議題2 [継続] 2026-00011", "議題2 となりの家");

        assertThat(MinutesErasure.without(text, List.of("2026-00001", "2026-00011"), List.of()))
                .isEqualTo("〔廃棄〕");
    }

    @Test
    void nothingOfAHeadingButItsNumberIsKept() {
        assertThat(MinutesErasure.without("議題1　母の話 2026-00001\nあと", List.of("2026-00001"), List.of()))
                .isEqualTo("議題1 〔廃棄〕");
    }

    @Test
    void withoutItsHeadingTheWholeTextGoes() {
        assertThat(MinutesErasure.without("書き直した議事録 母の話", List.of("2026-00001"), List.of()))
                .isEqualTo("〔廃棄〕");
    }
}
