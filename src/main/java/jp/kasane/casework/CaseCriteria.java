package jp.kasane.casework;

import java.util.Set;
import java.util.regex.Pattern;
import jp.kasane.casework.model.SearchText;
import jp.kasane.privacy.DisclosureLevel;
import org.jspecify.annotations.Nullable;

/**
 * What to search for. Null: no such limit.
 *
 * @param words words that all must occur in number, title, texts, names or addresses; a word of one or two characters is
 *     fine
 * @param name words that all must occur in the names of the household
 */
public record CaseCriteria(
        @Nullable String words,
        @Nullable String name,
        @Nullable String area,
        @Nullable String field,
        @Nullable CaseState state) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]+");

    /** The beginning of a case number when the words are one, else null. Numbers are nobody's secret. */
    @Nullable
    String number() {
        String given = words == null ? "" : SearchText.normalise(words);
        return NUMBER.matcher(given).matches() ? given : null;
    }

    /** The words that are no case number. */
    @Nullable
    String freeWords() {
        return number() == null ? words : null;
    }

    /**
     * Whether whoever sees that much of a case may find it so; otherwise a search would tell what is withheld.
     *
     * @param areaTold the area is told of a case below 実名, too
     */
    boolean mayFind(CaseSight sight, boolean areaTold) {
        return (!isGiven(freeWords()) || sight.isEverythingTold())
                && (!isGiven(name) || sight.isNamed())
                && (area == null || sight.isNamed() || areaTold && DisclosureLevel.ANONYMOUS.isWithin(sight.level()))
                && (field == null || sight.told().fields(Set.of(field)).contains(field));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
