package jp.kasane.web.problem;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a field takes. */
final class ExpectedTypes {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);

    private ExpectedTypes() {}

    static String nameOf(@Nullable Class<?> type, Texts texts) {
        if (type == null) {
            return texts.get("web.type.other");
        }
        if (type.isEnum()) {
            String values =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return texts.get("web.type.one-of", values);
        }
        return texts.get("web.type." + kindOf(type));
    }

    private static String kindOf(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return "integer";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return type == LocalDate.class ? "date" : type == LocalTime.class ? "time" : "date-time";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "array" : "object";
    }
}
