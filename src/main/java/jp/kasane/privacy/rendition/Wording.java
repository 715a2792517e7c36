package jp.kasane.privacy.rendition;

/**
 * What stands instead of things that are no person.
 *
 * @param decade 「{0}代」 as a {@link java.text.MessageFormat}
 */
public record Wording(
        String phone,
        String postalCode,
        String mail,
        String number,
        String house,
        String building,
        String birthYear,
        String decade,
        String child) {

    /** The same word for everything. */
    static Wording always(String word) {
        return new Wording(word, word, word, word, word, word, word, word, word);
    }

    /** @param years of life, completed */
    String age(int years) {
        return years < 10 ? child : decade.replace("{0}", String.valueOf(years / 10 * 10));
    }
}
