package jp.kasane.privacy.rendition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies somebody of a household, and how they are called instead.
 *
 * @param called e.g. A氏 or 長男（50代）
 * @param age e.g. 80代; null when nothing was told
 * @param names as given, e.g. name and kana; surname and given name separated by a space, if at all
 * @param addresses as given
 * @param phones as given
 * @param mails as given
 * @param numbers postal codes and whatever other numbers stand in the record
 */
public record KnownPerson(
        String called,
        @Nullable String age,
        List<String> names,
        List<String> addresses,
        List<String> phones,
        List<String> mails,
        List<String> numbers,
        @Nullable LocalDate birthDate) {

    /** Somebody of whom a name and a phone number are known only. */
    public static KnownPerson named(String called, String name, List<String> phones) {
        return new KnownPerson(called, null, List.of(name), List.of(), phones, List.of(), List.of(), null);
    }
}
