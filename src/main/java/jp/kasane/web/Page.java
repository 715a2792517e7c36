package jp.kasane.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A keyset page.
 *
 * @param items at most {@code limit} items
 * @param next value for {@code ?after=} of the following page; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param rows up to {@code limit + 1} rows, as read from the database
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Object> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(List.copyOf(items), String.valueOf(key.apply(items.get(limit - 1))));
    }
}
