package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.meeting.model.PastedAttendees.Pasted;
import org.junit.jupiter.api.Test;

class PastedAttendeesTest {

    @Test
    void aLineIsAPerson() {
        assertThat(PastedAttendees.parse("氏名\t所属\t代理\n𠮷野 太郎\t自治会\t会長\n\n 葛󠄀城 花子 ,社協\n見学者"))
                .containsExactly(
                        new Pasted("𠮷野 太郎", "自治会", "会長"),
                        new Pasted("葛󠄀城 花子", "社協", null),
                        new Pasted("見学者", null, null));
    }

    @Test
    void aLineWithoutANameIsNotPassedOver() {
        assertThat(PastedAttendees.parse("\t自治会\n\t\t会長"))
                .containsExactly(new Pasted("", "自治会", null), new Pasted("", null, "会長"));
    }

    @Test
    void nothingPastedIsNobody() {
        assertThat(PastedAttendees.parse(null)).isEmpty();
        assertThat(PastedAttendees.parse("\n \t\n")).isEmpty();
    }
}
