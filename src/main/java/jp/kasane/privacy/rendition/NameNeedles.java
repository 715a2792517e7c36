package jp.kasane.privacy.rendition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A name as a whole, and what it is made of. */
final class NameNeedles {

    private NameNeedles() {}

    static List<Needle> of(String name, String called) {
        List<Needle> needles = new ArrayList<>();
        NameParts parts = NameParts.of(name);
        parts.sure().forEach(part -> add(needles, part, called, true));
        parts.guessed().forEach(part -> add(needles, part, called, false));
        return needles;
    }

    private static void add(List<Needle> needles, String part, String called, boolean sure) {
        Needle needle = Needle.of(part, SpanKind.NAME, Gap.NAME, Boundary.NONE, called);
        int length = needle.folded().codePointCount(0, needle.folded().length());
        if (length == 0) {
            return;
        }
        boolean kana = needle.folded().chars().allMatch(c -> Boundary.isKana((char) c));
        // 一 is a number more often than a name.
        boolean digits = needle.folded().chars().allMatch(c -> Boundary.isDigit((char) c));
        boolean latin = needle.folded().chars().allMatch(c -> Boundary.isLatin((char) c));
        Boundary boundary = Boundary.NONE;
        if (digits) {
            boundary = Boundary.ADDRESSED;
        } else if (latin) {
            boundary = Boundary.LATIN;
        } else if (kana) {
            boundary = !sure ? Boundary.CALLED : length < 4 ? Boundary.SHORT_KANA : Boundary.NONE;
        } else if (length == 1) {
            boundary = sure ? Boundary.ONE_KANJI : Boundary.ADDRESSED;
        } else if (length == 2) {
            boundary = Boundary.NOT_A_PLACE;
        }
        needles.add(new Needle(needle.folded(), SpanKind.NAME, Gap.NAME, boundary, called));
        String apart = apart(part);
        if (!apart.equals(needle.folded())) {
            needles.add(new Needle(apart, SpanKind.NAME, Gap.NAME, boundary, called));
        }
    }

    /** As it is folded with spaces between: 五 十 嵐 is no fifty. */
    private static String apart(String part) {
        String spaced = Normalizer.normalize(part, Normalizer.Form.NFKC)
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        return Gap.NAME.without(FoldedText.full(spaced).text());
    }
}
