package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.kasane.casework.HouseholdMember;
import org.jspecify.annotations.Nullable;

/** What is known of a household member, as sent after the intake. Components as in {@link HouseholdMember}. */
record KnownMemberForm(
        @NotBlank(message = "{casework.text.blank}") String name,
        @Nullable String kana,
        @NotBlank(message = "{casework.text.blank}") String relation,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable Integer ageBand,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String mobilePhone,
        @Nullable String email,
        @Nullable String sexText) {

    HouseholdMember toMember() {
        return new MemberForm(
                        name,
                        kana,
                        relation,
                        sex,
                        birthDate,
                        ageBand,
                        postalCode,
                        address,
                        phone,
                        mobilePhone,
                        email,
                        sexText,
                        null)
                .toMember();
    }
}
