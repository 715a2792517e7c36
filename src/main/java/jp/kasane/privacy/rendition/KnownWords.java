package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes given words out of texts however they are written: width, kana, spaces, forms of kanji. Nothing else is touched, and
 * names are not cut into surname and given name: who asks may share one with somebody else.
 */
public final class KnownWords {

    private static final int SHORT = 4;

    private final Map<Character, List<Needle>> needles = new HashMap<>();

    /** @param instead what stands where a word stood */
    public KnownWords(Collection<String> words, String instead) {
        words.stream()
                .map(word -> needle(word, instead))
                .filter(needle -> !needle.folded().isEmpty())
                .forEach(needle -> needles.computeIfAbsent(needle.folded().charAt(0), c -> new ArrayList<>())
                        .add(needle));
    }

    /** The text without the words; longer words before shorter ones. */
    public String mask(String text) {
        FoldedText folded = FoldedText.full(text);
        List<Span> found = new ArrayList<>();
        for (int begin = 0; begin < folded.length(); begin++) {
            for (Needle needle : needles.getOrDefault(folded.at(begin), List.of())) {
                Span span = needle.at(folded, begin);
                if (span != null) {
                    found.add(withBracket(span, text));
                }
            }
        }
        found.sort(Comparator.comparingInt(Span::length).reversed().thenComparing(Span::from));
        List<Span> taken = new ArrayList<>();
        found.stream().filter(span -> taken.stream().noneMatch(span::overlaps)).forEach(taken::add);
        taken.sort(Comparator.comparingInt(Span::from));
        return new Masked(text, taken, List.of()).text();
    }

    /** A number's own opening bracket goes with it: (0766) 12-3456. */
    private static Span withBracket(Span span, String text) {
        String inside = text.substring(span.from(), span.to());
        boolean closed = inside.matches("[^(（]*[)）].*");
        boolean opened = span.from() > 0 && "(（".indexOf(text.charAt(span.from() - 1)) >= 0;
        return closed && opened
                ? new Span(span.from() - 1, span.to(), span.kind(), span.instead(), span.certain())
                : span;
    }

    private static Needle needle(String word, String instead) {
        String folded = FoldedText.full(word).text();
        if (folded.indexOf('@') >= 0) {
            return Needle.of(word, SpanKind.NUMBER, Gap.MAIL, Boundary.LATIN, instead);
        }
        boolean kanji = folded.chars().anyMatch(c -> Boundary.isKanji((char) c));
        boolean digits = folded.chars().anyMatch(c -> Boundary.isDigit((char) c));
        if (digits) {
            Boundary boundary = kanji ? Boundary.HOUSE : Boundary.NUMBER;
            return Needle.of(word, SpanKind.NUMBER, kanji ? Gap.ADDRESS : Gap.NUMBER, boundary, instead);
        }
        Needle name = Needle.of(word, SpanKind.NUMBER, Gap.NAME, Boundary.NONE, instead);
        return new Needle(name.folded(), name.kind(), name.gap(), boundary(name.folded()), instead);
    }

    private static Boundary boundary(String name) {
        if (name.chars().allMatch(c -> Boundary.isLatin((char) c))) {
            return Boundary.LATIN;
        }
        boolean kana = name.chars().allMatch(c -> Boundary.isKana((char) c));
        return kana && name.length() < SHORT ? Boundary.SHORT_KANA : Boundary.NONE;
    }
}
