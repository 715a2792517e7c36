package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.meeting.model.MinutesLayout.Line;
import jp.kasane.meeting.model.MinutesLayout.Section;
import org.junit.jupiter.api.Test;

class MinutesLayoutTest {

    @Test
    void everyItemIsASection() {
        MinutesLayout layout = MinutesLayout.of(
                "地区07 第1回 議事録\n日時: 令和8年4月1日\n出席 2人\n・𠮷野 太郎 自治会\n\n議題1 [新規] 2026-00001\n結果: 継続審議\n自由な文");

        assertThat(layout.title()).isEqualTo("地区07 第1回 議事録");
        assertThat(layout.sections()).extracting(Section::heading).containsExactly(null, "議題1 [新規] 2026-00001");
        assertThat(layout.sections().get(0).lines())
                .containsExactly(
                        new Line("日時", "令和8年4月1日", false),
                        new Line(null, "出席 2人", false),
                        new Line(null, "𠮷野 太郎 自治会", true));
        assertThat(layout.sections().get(1).lines())
                .containsExactly(new Line("結果", "継続審議", false), new Line(null, "自由な文", false));
    }

    @Test
    void aTextWithoutItemsIsReadAsItIs() {
        assertThat(MinutesLayout.of("直した議事録").title()).isEqualTo("直した議事録");
        assertThat(MinutesLayout.of(" \n").sections()).isEmpty();
    }
}
