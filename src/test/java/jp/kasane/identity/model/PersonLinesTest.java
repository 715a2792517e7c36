package jp.kasane.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.identity.PersonLine;
import org.junit.jupiter.api.Test;

class PersonLinesTest {

    @Test
    void readsColumnsInTheirOrderWithoutHeadings() {
        assertThat(PersonLines.parse("氷見 花子\tひみ はなこ\t氷見市社会福祉協議会\thanako@example.jp\thimi.hanako\tCSW"))
                .containsExactly(
                        new PersonLine(1, "氷見 花子", "ひみ はなこ", "氷見市社会福祉協議会", "hanako@example.jp", "himi.hanako", "CSW"));
    }

    @Test
    void followsHeadingsInAnyOrderAndLeavesOutWhatItDoesNotKnow() {
        assertThat(PersonLines.parse("番号\t所属\t氏名\n1\t自治会\t氷見 太郎"))
                .containsExactly(new PersonLine(2, "氷見 太郎", "", "自治会", "", "", ""));
    }

    @Test
    void keepsNamesAsTheyAreTyped() {
        assertThat(PersonLines.parse("𠮷野　花子,よしの はなこ"))
                .extracting(PersonLine::name)
                .containsExactly("𠮷野　花子");
    }
}
