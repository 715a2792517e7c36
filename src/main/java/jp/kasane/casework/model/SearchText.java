package jp.kasane.casework.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Text as search compares it: compatibility forms unified, katakana as hiragana, no spaces, no variation selectors,
 * lower case, frequent variants of characters in names unified. Only copies are treated so; a stored name never is.
 */
public final class SearchText {

    private static final Map<Integer, Integer> VARIANTS =
            variants("髙高 﨑崎 𠮷吉 邊辺 邉辺 齋斎 齊斉 濵浜 濱浜 廣広 澤沢 德徳 瀨瀬 嶋島 嶌島 國国 眞真");

    private SearchText() {}

    public static String normalise(String text) {
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder result = new StringBuilder(unified.length());
        unified.codePoints().filter(c -> !isIgnored(c)).map(SearchText::fold).forEach(result::appendCodePoint);
        return result.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of a query, normalised; all of them must be found. */
    public static List<String> words(String query) {
        return Stream.of(query.split("[\\s\\u3000]+"))
                .map(SearchText::normalise)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** What is indexed of a normalised text: its single characters and its pairs of neighbours. */
    public static Set<String> grams(String normalised) {
        Set<String> grams = new LinkedHashSet<>(pairs(normalised));
        normalised.codePoints().mapToObj(Character::toString).forEach(grams::add);
        return grams;
    }

    /** What the index is asked for a normalised word. */
    public static Set<String> queryGrams(String word) {
        return word.codePointCount(0, word.length()) == 1 ? Set.of(word) : pairs(word);
    }

    private static Set<String> pairs(String text) {
        int[] points = text.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < points.length; i++) {
            pairs.add(new String(points, i - 1, 2));
        }
        return pairs;
    }

    private static boolean isIgnored(int c) {
        boolean variationSelector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return variationSelector || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static int fold(int c) {
        boolean katakana = c >= 0x30A1 && c <= 0x30F6 || c == 0x30FD || c == 0x30FE;
        return katakana ? c - 0x60 : VARIANTS.getOrDefault(c, c);
    }

    private static Map<Integer, Integer> variants(String pairs) {
        Map<Integer, Integer> map = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            int[] points = pair.codePoints().toArray();
            map.put(points[0], points[1]);
        }
        return Map.copyOf(map);
    }
}
