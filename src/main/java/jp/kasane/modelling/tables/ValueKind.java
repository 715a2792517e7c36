package jp.kasane.modelling.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What sort of values an input or output has. */
public enum ValueKind {
    TEXT(String.class),
    NUMBER(BigDecimal.class),
    FLAG(Boolean.class),
    /** A day with a time, in local time; what the engine makes of the type {@code date}. */
    MOMENT(LocalDateTime.class);

    private final Class<?> type;

    ValueKind(Class<?> type) {
        this.type = type;
    }

    /** Whether a value as the tables write it is of this kind. */
    boolean covers(Object value) {
        return type.isInstance(value);
    }

    /** @return null for a type that says nothing of the values */
    static @Nullable ValueKind of(@Nullable String typeRef) {
        if (typeRef == null) {
            return null;
        }
        return switch (typeRef) {
            case "string" -> TEXT;
            case "boolean" -> FLAG;
            case "integer", "long", "double", "number" -> NUMBER;
            case "date" -> MOMENT;
            default -> null;
        };
    }

    /** Whether such numbers have no fractions. */
    static boolean isWhole(@Nullable String typeRef) {
        return "integer".equals(typeRef) || "long".equals(typeRef);
    }
}
