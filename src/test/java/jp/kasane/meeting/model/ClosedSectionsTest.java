package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosedSectionsTest {

    private static final String MINUTES =
            "出席 2人\n\n議題1 [新規] 2026-00001\n結果: 継続\n\n議題2 [継続] 2026-00002\n理由: 秘密\n\n議題12 [新規] 2026-00012\n結果: 了承";

    @Test
    void onlyTheHeadingOfAClosedItemIsLeft() {
        assertThat(ClosedSections.without(Set.of(2), MINUTES))
                .contains("2026-00001", "結果: 継続", "議題2 非公開の議題", "2026-00012", "結果: 了承")
                .doesNotContain("2026-00002", "秘密");
    }

    @Test
    void withoutClosedItemsNothingChanges() {
        assertThat(ClosedSections.without(Set.of(), MINUTES)).isEqualTo(MINUTES);
    }
}
