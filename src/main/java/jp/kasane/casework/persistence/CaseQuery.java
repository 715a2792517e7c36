package jp.kasane.casework.persistence;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.model.Carrier;
import jp.kasane.casework.model.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param number how the case number begins
 * @param words words that all must occur anywhere in the case
 * @param names words that all must occur in the names
 * @param whose only these cases; null for all
 * @param before only cases with a smaller id
 */
public record CaseQuery(
        @Nullable String number,
        List<Word> words,
        List<Word> names,
        @Nullable String area,
        @Nullable String field,
        @Nullable CaseState state,
        @Nullable Whose whose,
        long before,
        int limit) {

    /** A normalised word and the grams by which the index finds it. */
    public record Word(String text, Set<String> grams) {

        public static List<Word> of(@Nullable String query) {
            return query == null
                    ? List.of()
                    : SearchText.words(query).stream()
                            .map(w -> new Word(w, SearchText.queryGrams(w)))
                            .toList();
        }
    }

    /**
     * Cases that somebody can know of; what of them is asked case by case.
     *
     * @param councils are or were before one of these
     * @param carrier or carried by this CSW; null when the person is none
     */
    public record Whose(Set<String> councils, @Nullable Carrier carrier) {}

    public CaseQuery continued(long lastId) {
        return new CaseQuery(number, words, names, area, field, state, whose, lastId, limit);
    }
}
