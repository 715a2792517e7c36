package jp.kasane.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kasane.meeting.model.SeatNames.Holder;
import org.junit.jupiter.api.Test;

class SeatNamesTest {

    private final SeatNames names = new SeatNames(List.of(
            new Holder(1, "田中 一郎", "たなか いちろう", "民生委員"),
            new Holder(2, "田中 次郎", "たなか じろう", "自治会長"),
            new Holder(3, "𠮷野 花", null, null),
            new Holder(4, "佐藤 実", "さとう みのる", "民生委員"),
            new Holder(5, "佐藤 実", "さとう まこと", "民生委員")));

    @Test
    void everyOfferIsDifferent() {
        assertThat(names.labels()).containsExactly("田中 一郎（民生委員）", "田中 次郎（自治会長）", "𠮷野 花", "佐藤 実（民生委員）", "佐藤 実（民生委員）2");
    }

    @Test
    void theOfferTheNameAndItsBeginningFindThePerson() {
        assertThat(names.find("田中 一郎（民生委員）")).contains(1L);
        assertThat(names.find("田中一郎")).contains(1L);
        assertThat(names.find("田中　次")).contains(2L);
        assertThat(names.find("𠮷野")).contains(3L);
        assertThat(names.find("たなかじ")).contains(2L);
        assertThat(names.find("佐藤 実（民生委員）2")).contains(5L);
        assertThat(names.labelOf(5)).contains("佐藤 実（民生委員）2");
    }

    @Test
    void whatFitsSeveralOrNobodyFindsNobody() {
        assertThat(names.find("田中")).isEmpty();
        assertThat(names.find("佐藤 実")).isEmpty();
        assertThat(names.find("鈴木")).isEmpty();
        assertThat(names.find(" ")).isEmpty();
        assertThat(names.find(null)).isEmpty();
    }
}
