package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.List;

/** A name as a whole, and what it is made of. */
final class NameNeedles {

    private NameNeedles() {}

    static List<Needle> of(String name, String called) {
        List<Needle> needles = new ArrayList<>();
        List<String> parts = List.of(name.strip().split("[\\s\\u3000・･]+"));
        add(needles, String.join("", parts), called);
        (parts.size() > 1 ? parts : guessed(parts.get(0))).forEach(part -> add(needles, part, called));
        return needles;
    }

    /** Surname and given name of a name that was typed in one, wherever it may be cut. Kana are not cut: any cut is a word. */
    private static List<String> guessed(String name) {
        int[] points = name.codePoints().filter(Character::isIdeographic).toArray();
        if (points.length != name.codePointCount(0, name.length()) || points.length < 3 || points.length > 6) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int cut = Math.max(1, points.length - 3); cut <= Math.min(3, points.length - 1); cut++) {
            String surname = new String(points, 0, cut);
            String given = new String(points, cut, points.length - cut);
            // One kanji of a guess is no name yet.
            List.of(surname, given).stream()
                    .filter(part -> part.codePointCount(0, part.length()) > 1)
                    .forEach(parts::add);
        }
        return parts;
    }

    private static void add(List<Needle> needles, String part, String called) {
        Needle needle = Needle.of(part, SpanKind.NAME, Gap.NAME, Boundary.NONE, called);
        int length = needle.folded().codePointCount(0, needle.folded().length());
        if (length == 0) {
            return;
        }
        boolean kana = needle.folded().chars().allMatch(c -> Boundary.isKana((char) c));
        boolean latin = needle.folded().chars().allMatch(c -> Boundary.isLatin((char) c));
        Boundary boundary = Boundary.NONE;
        if (latin) {
            boundary = Boundary.LATIN;
        } else if (kana) {
            boundary = length < 4 ? Boundary.SHORT_KANA : Boundary.NONE;
        } else if (length == 1) {
            boundary = Boundary.ONE_KANJI;
        } else if (length == 2) {
            boundary = Boundary.NOT_A_PLACE;
        }
        needles.add(new Needle(needle.folded(), SpanKind.NAME, Gap.NAME, boundary, called));
    }
}
