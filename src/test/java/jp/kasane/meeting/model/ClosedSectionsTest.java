package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosedSectionsTest {

    private static final List<Integer> ALL = List.of(1, 2, 3);
    private static final String MINUTES =
            "出席 2人\n\n議題1 [新規] 2026-00001\n結果: 継続\n\n議題2 [継続] 2026-00002\n理由: 秘密\n\n議題3 [新規] 2026-00012\n結果: 了承";

    @Test
    void onlyTheHeadingOfAClosedItemIsLeft() {
        assertThat(without(2, MINUTES))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("2026-00001", "結果: 継続", "議題2 非公開の議題", "2026-00012", "結果: 了承")
                        .doesNotContain("2026-00002", "秘密"));
    }

    @Test
    void withoutClosedItemsNothingChanges() {
        assertThat(ClosedSections.without(Set.of(), ALL, "書き直した")).hasValue("書き直した");
    }

    @Test
    void notesThatSpeakOfAnotherItemDoNotOpenASection() {
        for (String line : List.of("議題3とも関係するが", "議題3 とも関係するが", "議題1 継続 2026-00001")) {
            assertThat(without(2, MINUTES.replace("理由: 秘密", line + "\n秘密")))
                    .hasValueSatisfying(text ->
                            assertThat(text).contains("2026-00012", "結果: 了承").doesNotContain("秘密", line));
        }
    }

    @Test
    void whereTheHeadingsAreNotTheItemsNothingIsShown() {
        assertThat(without(2, MINUTES.replace("秘密", "\n議題3 [新規] 2026-00012\n秘密")))
                .isEmpty();
        assertThat(without(2, MINUTES.replace("議題2 [継続]", "議題2 継続"))).isEmpty();
        assertThat(without(2, MINUTES.replace("議題3 [新規]", "議題4 [新規]"))).isEmpty();
        assertThat(ClosedSections.without(Set.of(2), List.of(1, 2, 3, 4), MINUTES))
                .isEmpty();
        assertThat(without(2, "書き直した議事録 秘密")).isEmpty();
    }

    @Test
    void linesFromABrowserAndErasedItemsAreReadAsWell() {
        String text = MINUTES.replace("議題1 [新規] 2026-00001", "議題1 〔廃棄〕").replace("\n", "\r\n");

        assertThat(without(2, text))
                .hasValueSatisfying(shown ->
                        assertThat(shown).contains("議題1 〔廃棄〕", "2026-00012").doesNotContain("秘密"));
    }

    private static Optional<String> without(int closed, String text) {
        return ClosedSections.without(Set.of(closed), ALL, text);
    }
}
