package jp.kasane.privacy.rendition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is compared, with the place in the original of each of its characters: half-width as full-width, katakana
 * as hiragana, kanji digits as digits, each kanji in one form, without variation selectors. The original stays as it is.
 */
final class FoldedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();

    private FoldedText() {}

    /** Width only: for rules that look at the script. */
    static FoldedText width(String source) {
        FoldedText folded = new FoldedText();
        folded.read(source, false);
        return folded;
    }

    static FoldedText full(String source) {
        FoldedText raw = new FoldedText();
        raw.read(source, true);
        return KanjiNumbers.asDigits(raw);
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    String text() {
        return text.toString();
    }

    int from(int index) {
        return from.get(index);
    }

    int to(int index) {
        return to.get(index);
    }

    static FoldedText empty() {
        return new FoldedText();
    }

    void append(String folded, int begin, int end) {
        for (int i = 0; i < folded.length(); i++) {
            from.add(begin);
            to.add(end);
        }
        text.append(folded);
    }

    private void read(String source, boolean fully) {
        int at = 0;
        while (at < source.length()) {
            int end = segmentEnd(source, at);
            String segment = Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFKC);
            StringBuilder folded = new StringBuilder();
            segment.codePoints()
                    .filter(c -> !isInvisible(c))
                    .map(c -> fully ? fold(c) : c)
                    .forEach(folded::appendCodePoint);
            append(folded.toString(), at, end);
            at = end;
        }
    }

    /** A character with the sound marks and variation selectors that belong to it. */
    private static int segmentEnd(String source, int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length() && belongsToTheOneBefore(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(int c) {
        return c == 0xFF9E || c == 0xFF9F || c == 0x3099 || c == 0x309A || isInvisible(c);
    }

    private static boolean isInvisible(int c) {
        boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        boolean format = Character.getType(c) == Character.FORMAT;
        return selector || format;
    }

    private static int fold(int c) {
        if (c >= 0x30A1 && c <= 0x30F6 || c == 0x30FD || c == 0x30FE) {
            return kana(c - 0x60);
        }
        return KanjiVariants.base(Character.toLowerCase(kana(c)));
    }

    private static int kana(int c) {
        return switch (c) {
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            case 'ゕ' -> 'か';
            case 'ゖ' -> 'け';
            default -> c;
        };
    }
}
