package jp.kasane.privacy.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        replaced.addAll(new KnownPlaces(household, wording).in(text));
        KnownPlaces.take(FacilityRule.find(width), replaced);
        KnownPlaces.take(PatternRules.replaced(width, wording), replaced);
        List<Span> doubts = new ArrayList<>();
        Stream.concat(PatternRules.doubts(width).stream(), FacilityRule.doubts(width).stream())
                .filter(span -> replaced.stream().noneMatch(span::overlaps))
                .forEach(span -> KnownPlaces.take(List.of(span), doubts));
        replaced.removeIf(span -> span.kind() == SpanKind.SPARED);
        List<Span> joined = Apposition.joined(text, replaced);
        doubts.removeIf(doubt -> joined.stream().anyMatch(doubt::overlaps));
        joined.sort(Comparator.comparingInt(Span::from));
        doubts.sort(Comparator.comparingInt(Span::from));
        return new Masked(text, List.copyOf(joined), List.copyOf(doubts));
    }
}
