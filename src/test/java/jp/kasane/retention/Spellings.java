package jp.kasane.retention;

import java.util.List;

/**
 * Somebody whose record spells them one way, and whom other texts spell otherwise. The name is made of the sign's and the
 * serial number's digits, so that nobody else has it and everybody with that sign can be looked for at once.
 */
record Spellings(String sign, int serial) {

    private static final String STORED = "澤邊廣濱國櫻壽學嶋齋";
    private static final String VARIANT = "沢辺広浜国桜寿学島斎";
    private static final String KATAKANA = "アカサタナハマヤラワ";
    private static final String HIRAGANA = "あかさたなはまやらわ";
    private static final String HALF_WIDTH = "ｱｶｻﾀﾅﾊﾏﾔﾗﾜ";

    String name() {
        return spelled(surname(), STORED) + "　" + spelled(given() + serial, STORED);
    }

    String kana() {
        return spelled(surname(), KATAKANA) + "　" + spelled(given() + serial, KATAKANA);
    }

    String address() {
        return "氷見市" + town() + serial + "番地1";
    }

    /** Surname alone, given name alone, kana, forms of kanji, telephone and address as nobody stored them. */
    String written(String phone) {
        return String.join(
                "、",
                spelled(surname(), VARIANT) + "さん",
                spelled(given() + serial, VARIANT) + "君",
                spelled(surname(), HIRAGANA) + "が",
                spelled(given() + serial, HALF_WIDTH) + "の",
                phone.replace("-", ""),
                wide(phone),
                town() + wide(serial + "-1"));
    }

    /** What stands in {@link #written} of everybody with that sign and nowhere else. */
    List<String> traces() {
        return List.of(
                spelled(surname(), VARIANT),
                spelled(given(), VARIANT),
                spelled(surname(), HIRAGANA),
                spelled(given(), HALF_WIDTH),
                town());
    }

    /** Telephone numbers are told apart only one by one. */
    static List<String> phones(String phone) {
        return List.of(phone.replace("-", ""), wide(phone));
    }

    private String surname() {
        return String.valueOf(sign.codePointAt(0));
    }

    private String given() {
        return new StringBuilder(surname()).reverse().toString();
    }

    private String town() {
        return spelled(given(), STORED) + "町";
    }

    private static String spelled(String digits, String alphabet) {
        StringBuilder spelled = new StringBuilder();
        digits.chars().forEach(digit -> spelled.append(alphabet.charAt(digit - '0')));
        return spelled.toString();
    }

    private static String wide(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
