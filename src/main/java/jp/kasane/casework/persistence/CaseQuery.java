package jp.kasane.casework.persistence;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.model.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param number how the case number begins
 * @param words words that all must occur anywhere in the case
 * @param names words that all must occur in the names
 * @param councils only cases that are or were before one of these; null for no such limit
 * @param before only cases with a smaller id
 */
public record CaseQuery(
        @Nullable String number,
        List<Word> words,
        List<Word> names,
        @Nullable String area,
        @Nullable String field,
        @Nullable CaseState state,
        @Nullable Set<String> councils,
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

    public CaseQuery continued(long lastId) {
        return new CaseQuery(number, words, names, area, field, state, councils, lastId, limit);
    }
}
