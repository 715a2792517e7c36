package jp.kasane.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which municipality each thread is bound to. */
final class Binding {

    private final ThreadLocal<@Nullable String> bound = new ThreadLocal<>();

    /** What the thread is bound to; null for nothing. */
    @Nullable
    String value() {
        return bound.get();
    }

    <T> T with(@Nullable String value, Supplier<T> work) {
        String before = bound.get();
        set(value);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    void set(@Nullable String value) {
        if (value == null) {
            bound.remove();
        } else {
            bound.set(value);
        }
    }
}
