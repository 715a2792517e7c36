package jp.kasane.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** A regular expression, understood by Java and by PostgreSQL, that finds words however they are spaced. */
public final class WordPattern {

    private static final String SPACES = "[\\s\\u3000]*";
    /** A control character: stands in no text. */
    private static final String NOTHING = "\\u0001";

    private WordPattern() {}

    /** Finds any of the words, the longest first; without words it finds nothing. */
    public static String anyOf(Collection<String> words) {
        String pattern = words.stream()
                .map(word -> word.replaceAll("[\\s\\u3000]", ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(WordPattern::spaced)
                .collect(Collectors.joining("|"));
        return pattern.isEmpty() ? NOTHING : pattern;
    }

    private static String spaced(String word) {
        return word.codePoints().mapToObj(WordPattern::literal).collect(Collectors.joining(SPACES));
    }

    /** Letters, digits and everything beyond ASCII stand for themselves. */
    private static String literal(int point) {
        String character = Character.toString(point);
        return point > 0x7F || Character.isLetterOrDigit(point) ? character : "\\" + character;
    }
}
