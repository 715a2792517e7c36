package jp.kasane.council.model;

/** 全国地方公共団体コード: five digits and a check digit (JIS X 0401/0402 and the ministry's rule, weights 6 to 2, modulo 11). */
public final class LgCode {

    private LgCode() {}

    /** Whether the six digits end in the right check digit. */
    public static boolean isValid(String code) {
        return code.matches("[0-9]{6}") && checkDigit(code.substring(0, 5)) == code.charAt(5) - '0';
    }

    /** The check digit that belongs to five digits. */
    public static int checkDigit(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (fiveDigits.charAt(i) - '0') * (6 - i);
        }
        return (11 - sum % 11) % 10;
    }
}
