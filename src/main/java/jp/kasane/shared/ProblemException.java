package jp.kasane.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be carried out, told to the caller in Japanese with the field and the remedy. The message key
 * is looked up in the module's bundle under {@code messages/}. Nothing is changed when it is thrown.
 */
public class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final @Nullable String field;
    private final List<Object> arguments;

    /**
     * @param field JSON path of the offending field, e.g. {@code items[2].minutes}; null when none
     * @param messageKey key of the Japanese message, e.g. {@code meeting.close.open-items}
     * @param arguments values for the message; never personal data
     */
    public ProblemException(ProblemKind kind, @Nullable String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.kind = kind;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public static ProblemException invalid(String field, String messageKey, Object... arguments) {
        return new ProblemException(ProblemKind.INVALID, field, messageKey, arguments);
    }

    public static ProblemException notFound(String messageKey, Object... arguments) {
        return new ProblemException(ProblemKind.NOT_FOUND, null, messageKey, arguments);
    }

    public static ProblemException conflict(String messageKey, Object... arguments) {
        return new ProblemException(ProblemKind.CONFLICT, null, messageKey, arguments);
    }

    public static ProblemException forbidden(String messageKey, Object... arguments) {
        return new ProblemException(ProblemKind.FORBIDDEN, null, messageKey, arguments);
    }

    public static ProblemException stale(String messageKey, Object... arguments) {
        return new ProblemException(ProblemKind.STALE, null, messageKey, arguments);
    }

    public ProblemKind kind() {
        return kind;
    }

    public @Nullable String field() {
        return field;
    }

    public String messageKey() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
