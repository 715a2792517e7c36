package jp.kasane.casework.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.kasane.casework.HouseholdMember;
import org.jspecify.annotations.Nullable;

/** What a correction of a household member replaces. Only what differs counts, as it is written. */
public record MemberCorrection(HouseholdMember before, HouseholdMember after) {

    /** Codes of the fields that change, in the order of the sheet; their wording is {@code casework.value.<code>}. */
    public Set<String> fields() {
        Map<String, Function<HouseholdMember, @Nullable Object>> all = new LinkedHashMap<>();
        all.put("MEMBER_NAME", HouseholdMember::name);
        all.put("MEMBER_KANA", HouseholdMember::kana);
        all.put("MEMBER_RELATION", HouseholdMember::relation);
        all.put("MEMBER_SEX", member -> told(member.sex()) + " " + told(member.sexText()));
        all.put("MEMBER_BIRTH_DATE", HouseholdMember::birthDate);
        all.put("MEMBER_AGE_BAND", HouseholdMember::ageBand);
        all.put("MEMBER_POSTAL_CODE", HouseholdMember::postalCode);
        all.put("MEMBER_ADDRESS", HouseholdMember::address);
        all.put("MEMBER_PHONE", HouseholdMember::phone);
        all.put("MEMBER_MOBILE_PHONE", HouseholdMember::mobilePhone);
        all.put("MEMBER_EMAIL", HouseholdMember::email);
        all.values().removeIf(field -> told(field.apply(before)).equals(told(field.apply(after))));
        return all.keySet();
    }

    /** Whether it reads as if another person were written over the one before: another name and another birthday. */
    public boolean isSomebodyElse() {
        return replaced(HouseholdMember::name) != null
                && before.birthDate() != null
                && !before.birthDate().equals(after.birthDate());
    }

    /** By what the member could be recognised and is not any more. */
    public Particulars former() {
        LocalDate born = Objects.equals(before.birthDate(), after.birthDate()) ? null : before.birthDate();
        return new Particulars(
                replaced(HouseholdMember::name),
                replaced(HouseholdMember::kana),
                born,
                replaced(HouseholdMember::postalCode),
                replaced(HouseholdMember::address),
                replaced(HouseholdMember::phone),
                replaced(HouseholdMember::mobilePhone),
                replaced(HouseholdMember::email));
    }

    private static String told(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? "" : value.toString();
    }

    private @Nullable String replaced(Function<HouseholdMember, @Nullable String> field) {
        String was = field.apply(before);
        return was == null || was.isBlank() || was.equals(field.apply(after)) ? null : was;
    }
}
