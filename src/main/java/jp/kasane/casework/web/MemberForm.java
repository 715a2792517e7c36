package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.kasane.casework.HouseholdMember;
import org.jspecify.annotations.Nullable;

/**
 * A household member as sent. Components as in {@link HouseholdMember}.
 *
 * @param consent what the person consented to on the sheet; left out when nothing was asked or nothing given
 */
record MemberForm(
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
        @Nullable String sexText,
        @Valid @Nullable IntakeConsentForm consent) {

    HouseholdMember toMember() {
        return new HouseholdMember(
                name,
                kana,
                relation,
                sex,
                birthDate,
                ageBand,
                postalCode,
                address,
                phone,
                given(mobilePhone),
                given(email),
                given(sexText));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
