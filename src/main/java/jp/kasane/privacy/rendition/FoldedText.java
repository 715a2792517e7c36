package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text as it is compared, with the place in the original of each of its characters: half-width as full-width, katakana
 * as hiragana, kanji digits as digits, each kanji in one form, 々 as what it repeats, without variation selectors. It
 * remembers what was katakana. The original stays as it is.
 */
final class FoldedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> from = new ArrayList<>();
    private final List<Integer> to = new ArrayList<>();
    private final BitSet katakana = new BitSet();

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

    /** Whether it was written in katakana. */
    boolean isKatakana(int index) {
        return index >= 0 && katakana.get(index);
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

    /** The same character of another text. */
    void append(FoldedText other, int index) {
        katakana.set(text.length(), other.isKatakana(index));
        append(String.valueOf(other.at(index)), other.from(index), other.to(index));
    }

    private void read(String source, boolean fully) {
        int at = 0;
        while (at < source.length()) {
            int end = segmentEnd(source, at);
            int first = at;
            Marks.joined(source.substring(at, end))
                    .codePoints()
                    .filter(c -> !isInvisible(c))
                    .forEach(c -> read(c, fully, first, end));
            at = end;
        }
    }

    private void read(int c, boolean fully, int begin, int end) {
        katakana.set(text.length(), Marks.isKatakana(isKatakana(text.length() - 1), c));
        append(Character.toString(fully ? Marks.repeated(text, fold(c)) : c), begin, end);
    }

    /** A character with the sound marks and variation selectors that belong to it. */
    private static int segmentEnd(String source, int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length() && belongsToTheOneBefore(source.charAt(end - 1), source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(char before, int c) {
        return Marks.isSound(before, c) || isInvisible(c);
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
