package jp.kasane.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a process variable may hold: ids, codes, flags and dates. A name, an address or a sentence is none of these, so
 * personal data cannot enter the engine's tables, whoever sets the variable.
 */
final class VariableRules {

    private static final Set<String> TYPES = Set.of("null", "long", "integer", "boolean", "date", "string");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_:.+-]{0,64}");

    private VariableRules() {}

    /**
     * @param type the engine's name of the value type
     * @param text the value, when it is a string
     * @throws IllegalArgumentException naming the variable, never its value
     */
    static void check(String name, String type, @Nullable String text) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("process variable " + name + " has the forbidden type " + type);
        }
        if ("string".equals(type) && text != null && !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("process variable " + name + " holds text that is not a code");
        }
    }
}
