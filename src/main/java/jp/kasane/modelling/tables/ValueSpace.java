package jp.kasane.modelling.tables;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The values that an input can have, or an output may give.
 *
 * @param kind their kind
 * @param whole for numbers: none has a fraction
 * @param allowed a unary test that they pass; empty for all of the kind
 */
public record ValueSpace(ValueKind kind, boolean whole, String allowed) {

    /** Exactly these codes. */
    public static ValueSpace codes(Collection<String> codes) {
        return new ValueSpace(
                ValueKind.TEXT, false, codes.stream().map(ValueSpace::quoted).collect(Collectors.joining(", ")));
    }

    /** The names of these constants. */
    public static ValueSpace codes(Enum<?>... constants) {
        return codes(Arrays.stream(constants).map(Enum::name).toList());
    }

    /** Any text. */
    public static ValueSpace text() {
        return new ValueSpace(ValueKind.TEXT, false, "");
    }

    /** Yes and no. */
    public static ValueSpace flag() {
        return new ValueSpace(ValueKind.FLAG, false, "");
    }

    /** Whole numbers from this one up. */
    public static ValueSpace wholeFrom(int least) {
        return new ValueSpace(ValueKind.NUMBER, true, ">= " + least);
    }

    /** The codes, when the space is a list of them; otherwise empty. */
    public List<String> listed() {
        return UnaryTest.parse(allowed).stream()
                .flatMap(test -> test.literals().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static String quoted(String code) {
        return '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
