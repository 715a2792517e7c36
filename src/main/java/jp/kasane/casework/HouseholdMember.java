package jp.kasane.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of the household, as told at intake. Names are stored exactly as given, never normalised.
 *
 * @param relation 続柄, e.g. 本人, 長男
 * @param sex {@code MALE, FEMALE, OTHER}; null when not told
 * @param ageBand e.g. 80 for 80代, when the birth date is unknown
 * @param phone 自宅
 * @param mobilePhone 携帯
 * @param sexText the person's own words for {@code OTHER}; null for everybody else
 */
public record HouseholdMember(
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
        @Nullable String sexText) {

    /** A member of whom neither a mobile phone nor an e-mail address nor words for the sex were told. */
    public HouseholdMember(
            String name,
            @Nullable String kana,
            String relation,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable Integer ageBand,
            @Nullable String postalCode,
            @Nullable String address,
            @Nullable String phone) {
        this(name, kana, relation, sex, birthDate, ageBand, postalCode, address, phone, null, null, null);
    }
}
