package jp.kasane.web;

import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list the caller wants: {@code ?limit=&after=}. A controller takes it as a plain parameter.
 *
 * @param limit rows to answer, 1 to 200; a query reads {@link #fetch()} rows and {@link Page#of} sees whether more follow
 * @param after {@code next} of the page before; null for the first page
 */
public record Paging(int limit, @Nullable String after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;
    private static final int MAX_KEY_LENGTH = 200;

    /**
     * @throws ProblemException INVALID naming {@code limit} or {@code after}
     */
    public static Paging of(@Nullable String limit, @Nullable String after) {
        if (after != null && (after.length() > MAX_KEY_LENGTH || after.indexOf('\0') >= 0)) {
            throw ProblemException.invalid("after", "web.paging.after");
        }
        return new Paging(
                limit == null || limit.isEmpty() ? DEFAULT_LIMIT : limitOf(limit),
                after == null || after.isEmpty() ? null : after);
    }

    /** One row more than asked for. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The key of the last row seen, where the key is a number; null for the first page.
     *
     * @throws ProblemException INVALID when {@code after} is not a number
     */
    public @Nullable Long afterId() {
        if (after == null) {
            return null;
        }
        try {
            return Long.valueOf(after);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "web.paging.after");
        }
    }

    private static int limitOf(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw ProblemException.invalid("limit", "web.paging.limit", MAX_LIMIT);
    }
}
