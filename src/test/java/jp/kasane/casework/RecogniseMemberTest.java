package jp.kasane.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.casework.RecogniseMember.Outcome;
import jp.kasane.casework.persistence.MemberRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A name off an identity document, compared with a household. */
class RecogniseMemberTest {

    private static final LocalDate SHOWA = LocalDate.of(1945, 3, 3);
    private static final LocalDate HEISEI = LocalDate.of(1999, 9, 9);

    private final List<MemberRow> household = List.of(
            member(1, "髙橋　ハル", null), member(2, "髙橋 実", SHOWA), member(3, "髙橋実", HEISEI), member(4, "山崎 花", SHOWA));

    @Test
    void spacesWidthsKanaAndFormsOfCharactersMakeNoDifference() {
        assertThat(found("高橋はる", null)).isEqualTo(1);
        assertThat(found("髙橋 ﾊﾙ", null)).isEqualTo(1);
        assertThat(found("山﨑　花", null)).isEqualTo(4);
    }

    @Test
    void aPartOfANameOrNothingIsNobody() {
        assertThat(outcome("高橋", null)).isEqualTo(Outcome.NOBODY);
        assertThat(outcome("ハル", null)).isEqualTo(Outcome.NOBODY);
        assertThat(outcome("　", null)).isEqualTo(Outcome.NOBODY);
        assertThat(RecogniseMember.among(List.of(), "高橋 ハル", null).outcome()).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void twoOfOneNameAreToldApartByTheirBirthDates() {
        assertThat(outcome("高橋 実", null)).isEqualTo(Outcome.BIRTH_DATE_NEEDED);
        assertThat(found("高橋 実", HEISEI)).isEqualTo(3);
        assertThat(found("高橋 実", SHOWA)).isEqualTo(2);
        assertThat(outcome("高橋 実", HEISEI.plusDays(1))).isEqualTo(Outcome.BIRTH_DATE_DIFFERS);
    }

    @Test
    void anotherBirthDateThanRecordedIsAnotherPersonAndAnUnrecordedOneFits() {
        assertThat(outcome("山崎花", HEISEI)).isEqualTo(Outcome.BIRTH_DATE_DIFFERS);
        assertThat(found("山崎花", SHOWA)).isEqualTo(4);
        assertThat(found("高橋ハル", HEISEI)).isEqualTo(1);
    }

    @Test
    void twoOfOneNameWithoutRecordedBirthDatesCannotBeToldApart() {
        List<MemberRow> twins = List.of(member(1, "森 一", null), member(2, "森 一", null));

        assertThat(RecogniseMember.among(twins, "森一", SHOWA).outcome()).isEqualTo(Outcome.BIRTH_DATE_DIFFERS);
    }

    private @Nullable Long found(String name, @Nullable LocalDate born) {
        return RecogniseMember.among(household, name, born).memberId();
    }

    private Outcome outcome(String name, @Nullable LocalDate born) {
        return RecogniseMember.among(household, name, born).outcome();
    }

    private static MemberRow member(long id, String name, @Nullable LocalDate born) {
        return new MemberRow(id, name, null, "本人", null, born, null, null, null, null, null, null, null, null);
    }
}
