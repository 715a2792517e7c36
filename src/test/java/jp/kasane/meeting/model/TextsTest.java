package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aTextIsKeptExactlyAsGiven() {
        assertThat(Texts.required("reason", " 𠮷野 ", 10)).isEqualTo(" 𠮷野 ");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(Texts.required("reason", "𠮷".repeat(10), 10)).hasSize(20);
        assertThatThrownBy(() -> Texts.required("reason", "𠮷".repeat(11), 10)).hasMessage("meeting.text.long");
    }

    @Test
    void aRequiredTextIsNotBlank() {
        assertThatThrownBy(() -> Texts.required("reason", " \t", 10)).hasMessage("meeting.text.blank");
        assertThatThrownBy(() -> Texts.required("reason", null, 10)).hasMessage("meeting.text.blank");
    }

    @Test
    void anOptionalTextMayBeMissing() {
        assertThat(Texts.optional("place", "", 10)).isNull();
        assertThat(Texts.optional("place", "氷見", 10)).isEqualTo("氷見");
    }

    @Test
    void whatNoTableTakesIsRefused() {
        assertThatThrownBy(() -> Texts.optional("place", "a\0b", 10)).hasMessage("meeting.text.broken");
    }
}
