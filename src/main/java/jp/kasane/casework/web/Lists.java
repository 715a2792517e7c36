package jp.kasane.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form left out is empty, not absent. */
final class Lists {

    private Lists() {}

    static <T> List<T> given(@Nullable List<? extends @Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream().<T>map(each -> each).filter(Objects::nonNull).toList();
    }

    /** The key of a draft; a fresh one instead of what is none. */
    static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
