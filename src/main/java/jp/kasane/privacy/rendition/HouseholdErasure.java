package jp.kasane.privacy.rendition;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes one household out of texts for good. It finds what the rendition at 匿名 finds of the household; everything else
 * stays: other people, ages, institutions, districts.
 */
public final class HouseholdErasure {

    /** Stands where something was. */
    public static final String MARK = "〔廃棄〕";

    private final KnownPlaces places;

    /** @param household whose spared names stay, unless somebody of the household has the same */
    public HouseholdErasure(Household household) {
        places = new KnownPlaces(household, Wording.always(MARK));
    }

    /** The text with a mark wherever the household was recognisable; the same text where it was not. */
    public String without(String text) {
        List<Span> marked = places.in(text).stream()
                .filter(span -> identifies(span, text))
                .map(span -> new Span(span.from(), span.to(), span.kind(), MARK, span.certain()))
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        return new Masked(text, marked, List.of()).text();
    }

    /** Whether the household is recognisable by the text. */
    public boolean isIn(String text) {
        return places.in(text).stream().anyMatch(span -> identifies(span, text));
    }

    /** What becomes of those of the texts that change. */
    public ErasedTexts in(Collection<String> texts) {
        Map<String, String> changed = new LinkedHashMap<>();
        texts.forEach(text -> {
            String without = without(text);
            if (!without.equals(text)) {
                changed.put(text, without);
            }
        });
        return ErasedTexts.of(changed);
    }

    /** A district is no secret after an erasure either, and a bare number is no address. */
    private static boolean identifies(Span span, String text) {
        return switch (span.kind()) {
            case SPARED, PLACE -> false;
            case ADDRESS -> !text.substring(span.from(), span.to()).chars().allMatch(Character::isDigit);
            default -> true;
        };
    }
}
