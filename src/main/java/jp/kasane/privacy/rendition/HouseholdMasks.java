package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Replaces known strings first, longest first, then what rules find in what is left. */
public final class HouseholdMasks implements Masks {

    private final Wording wording;

    public HouseholdMasks(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Masked mask(String text, Household household) {
        List<Span> replaced = new ArrayList<>();
        if (text.isBlank()) {
            return new Masked(text, replaced, List.of());
        }
        FoldedText width = FoldedText.width(text);
        take(known(FoldedText.full(text), household), replaced);
        take(FacilityRule.find(width), replaced);
        take(PatternRules.replaced(width, wording), replaced);
        List<Span> doubts = new ArrayList<>();
        Stream.concat(PatternRules.doubts(width).stream(), FacilityRule.doubts(width).stream())
                .filter(span -> replaced.stream().noneMatch(span::overlaps))
                .forEach(span -> take(List.of(span), doubts));
        replaced.removeIf(span -> span.kind() == SpanKind.SPARED);
        List<Span> joined = Apposition.joined(text, replaced);
        doubts.removeIf(doubt -> joined.stream().anyMatch(doubt::overlaps));
        joined.sort(Comparator.comparingInt(Span::from));
        doubts.sort(Comparator.comparingInt(Span::from));
        return new Masked(text, List.copyOf(joined), List.copyOf(doubts));
    }

    private List<Span> known(FoldedText text, Household household) {
        Map<Character, List<Needle>> byFirst = new HashMap<>();
        HouseholdNeedles.of(household, wording)
                .forEach(needle -> byFirst.computeIfAbsent(needle.folded().charAt(0), c -> new ArrayList<>())
                        .add(needle));
        List<Span> found = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            for (Needle needle : byFirst.getOrDefault(text.at(begin), List.of())) {
                Span span = needle.at(text, begin);
                if (span != null) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    /** Certain before possible, long before short, first before last. */
    private static void take(List<Span> found, List<Span> taken) {
        found.stream()
                .sorted(Comparator.comparing(Span::certain)
                        .thenComparing(Span::length)
                        .reversed()
                        .thenComparing(Span::from))
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .forEach(taken::add);
    }
}
