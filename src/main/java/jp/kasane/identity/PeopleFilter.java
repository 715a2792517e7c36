package jp.kasane.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom an administrator looks for.
 *
 * Kept in the session of whoever looks, so that no name stands in an address.
 *
 * @param text part of the name, its reading, the organisation or the login; null for everybody
 */
public record PeopleFilter(
        @Nullable String text,
        @Nullable GlobalRole role,
        @Nullable AccountState account) implements java.io.Serializable {

    public static final PeopleFilter NONE = new PeopleFilter(null, null, null);

    /** Without spaces, in lower case and hiragana: how the text is compared. */
    public @Nullable String compared() {
        return text == null || text.isBlank() ? null : hiragana(text.replaceAll("[\\s\u3000]", ""));
    }

    private static String hiragana(String text) {
        StringBuilder converted = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> converted.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)));
        return converted.toString();
    }
}
