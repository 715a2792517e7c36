package jp.kasane.privacy.rendition;

import java.text.Normalizer;

/** Marks that mean something with the character before them only: ゛ and ゜, 々, ゝ and ゞ, ー. */
final class Marks {

    private static final int VOICED = 0x3099;
    private static final int HALF_VOICED = 0x309A;
    private static final int SPACING_VOICED = 0x309B;
    private static final int SPACING_HALF_VOICED = 0x309C;
    private static final int HALF_WIDTH_VOICED = 0xFF9E;
    private static final int HALF_WIDTH_HALF_VOICED = 0xFF9F;

    private Marks() {}

    /** Whether it makes カ a ガ: within the character, half-width, or typed behind it with a width of its own. */
    static boolean isSound(char before, int c) {
        return switch (c) {
            case VOICED, HALF_VOICED, HALF_WIDTH_VOICED, HALF_WIDTH_HALF_VOICED -> true;
            case SPACING_VOICED, SPACING_HALF_VOICED -> Boundary.isKana(before) || before >= 'ｦ' && before <= 'ﾝ';
            default -> false;
        };
    }

    /** A character and its marks as one, in full width. */
    static String joined(String segment) {
        String marked = segment.length() == 1
                ? segment
                : segment.replace((char) SPACING_VOICED, (char) VOICED)
                        .replace((char) SPACING_HALF_VOICED, (char) HALF_VOICED);
        return Normalizer.normalize(marked, Normalizer.Form.NFKC);
    }

    /** What a folded character stands for behind others: 々 in 佐々木 is 佐, ゞ in すゞ is ず. */
    static int repeated(StringBuilder before, int c) {
        int last = before.isEmpty() ? '\n' : before.codePointBefore(before.length());
        return switch (c) {
            case '々' -> Character.isIdeographic(last) && !KanjiNumbers.isNumber((char) last) ? last : c;
            case 'ゝ' -> Boundary.isKana((char) last) ? last : c;
            case 'ゞ' -> Boundary.isKana((char) last) ? voiced(last) : c;
            default -> c;
        };
    }

    /** ー and ヽ are katakana behind katakana. */
    static boolean isKatakana(boolean behindKatakana, int c) {
        return c == 'ー' ? behindKatakana : c >= 'ァ' && c <= 'ヾ' && c != '・';
    }

    private static int voiced(int kana) {
        String voiced = Normalizer.normalize(Character.toString(kana) + (char) VOICED, Normalizer.Form.NFC);
        return voiced.length() == 1 ? voiced.charAt(0) : kana;
    }
}
