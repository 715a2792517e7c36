package jp.kasane.privacy.rendition;

import java.util.List;

/** Whole names of a household, however they are written: 佐藤ハナ（本人） holds 佐藤 ハナ; the 佐藤 of somebody else is no name of it. */
public final class WholeNames {

    /** Shorter ones are words. */
    private static final int SHORTEST = 3;

    private final List<String> names;

    public WholeNames(Household household) {
        names = household.people().stream()
                .flatMap(person -> person.names().stream())
                .map(WholeNames::folded)
                .filter(name -> name.length() >= SHORTEST)
                .toList();
    }

    public boolean in(String text) {
        String folded = folded(text);
        return names.stream().anyMatch(folded::contains);
    }

    private static String folded(String text) {
        return Gap.NAME.without(FoldedText.full(text).text());
    }
}
