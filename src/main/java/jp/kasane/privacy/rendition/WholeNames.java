package jp.kasane.privacy.rendition;

import java.util.Collection;
import java.util.List;

/** Whole names of people, however they are written: 佐藤ハナ（本人） holds 佐藤 ハナ; the 佐藤 of somebody else is no name of it. */
public final class WholeNames {

    /** Shorter ones are words. */
    private static final int SHORTEST = 3;

    private final List<String> names;

    /** @param recorded as given; what stands in brackets behind a name is no part of it, a former surname makes another */
    public WholeNames(Collection<String> recorded) {
        names = recorded.stream()
                .flatMap(name -> NameParts.of(name).whole().stream())
                .map(WholeNames::folded)
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    static WholeNames of(Household household) {
        return new WholeNames(household.people().stream()
                .flatMap(person -> person.names().stream())
                .toList());
    }

    public boolean in(String text) {
        String folded = folded(text);
        return names.stream().anyMatch(folded::contains);
    }

    private static String folded(String text) {
        return Gap.NAME.without(FoldedText.full(text).text());
    }
}
