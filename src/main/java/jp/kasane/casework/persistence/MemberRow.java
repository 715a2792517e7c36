package jp.kasane.casework.persistence;

import java.time.LocalDate;
import jp.kasane.casework.HouseholdMember;
import org.jspecify.annotations.Nullable;

/** A household member as stored. */
public record MemberRow(
        long id,
        String name,
        @Nullable String kana,
        String relation,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable Integer ageBand,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String mobilePhone,
        @Nullable String email,
        @Nullable String sexText,
        @Nullable LocalDate deceasedOn) {

    public HouseholdMember member() {
        return new HouseholdMember(
                name, kana, relation, sex, birthDate, ageBand, postalCode, address, phone, mobilePhone, email, sexText);
    }
}
