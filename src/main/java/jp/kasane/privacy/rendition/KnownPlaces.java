package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the strings of one household stand in texts, however they are written. */
final class KnownPlaces {

    private final Map<Character, List<Needle>> byFirst = new HashMap<>();

    KnownPlaces(Household household, Wording wording) {
        HouseholdNeedles.of(household, wording)
                .forEach(needle -> byFirst.computeIfAbsent(needle.folded().charAt(0), c -> new ArrayList<>())
                        .add(needle));
    }

    /** Without overlaps: certain before possible, long before short. Spared names are among them. */
    List<Span> in(String source) {
        FoldedText text = FoldedText.full(source);
        List<Span> found = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            for (Needle needle : byFirst.getOrDefault(text.at(begin), List.of())) {
                Span span = needle.at(text, begin);
                if (span != null) {
                    found.add(span);
                }
            }
        }
        List<Span> taken = new ArrayList<>();
        take(found, taken);
        return taken;
    }

    /** Certain before possible, long before short, first before last. */
    static void take(List<Span> found, List<Span> taken) {
        found.stream()
                .sorted(Comparator.comparing(Span::certain)
                        .thenComparing(Span::length)
                        .reversed()
                        .thenComparing(Span::from))
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .forEach(taken::add);
    }
}
