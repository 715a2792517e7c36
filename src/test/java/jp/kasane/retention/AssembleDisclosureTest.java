package jp.kasane.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.identity.StaffNames;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import org.junit.jupiter.api.Test;

/** Whatever the modules tell stands in the file once, and nothing of it is dropped. */
class AssembleDisclosureTest {

    private static final long MEMBER = 7;

    private final PersonalRecords records = mock(PersonalRecords.class);
    private final StaffNames staff = mock(StaffNames.class);
    private final AssembleDisclosure assemble =
            new AssembleDisclosure(List.of(records), mock(HouseholdWords.class), staff);

    @Test
    void whatIsToldTwiceAlikeIsOneRecord() {
        assertThat(told(change("大雪"), change("大雪")))
                .extracting(DisclosedRecord::key)
                .containsExactly("MEETING_CHANGE-1");
    }

    @Test
    void whatOnlySharesItsNumberIsToldAsWell() {
        assertThat(told(change("大雪"), change("会場の都合"), change("大雪"), change("流行")))
                .extracting(
                        DisclosedRecord::key, record -> record.fields().get(0).text())
                .containsExactly(
                        tuple("MEETING_CHANGE-1", "大雪"),
                        tuple("MEETING_CHANGE-1-2", "会場の都合"),
                        tuple("MEETING_CHANGE-1-3", "流行"));
    }

    private static HeldRecord change(String reason) {
        return HeldRecord.of("MEETING_CHANGE", 1).words("reason", reason);
    }

    private List<DisclosedRecord> told(HeldRecord... held) {
        when(staff.allBut(any())).thenReturn(Set.of());
        when(records.heldOn(3, Set.of(MEMBER))).thenReturn(List.of(held));
        return assemble.of(new DisclosureRequest(
                1,
                "R-1",
                3L,
                MEMBER,
                null,
                LocalDate.of(2020, 4, 1),
                "すべて",
                "LICENCE",
                "原本",
                "本人",
                "OPEN",
                0,
                OffsetDateTime.parse("2020-04-01T10:00:00+09:00"),
                null,
                null,
                null,
                0));
    }
}
