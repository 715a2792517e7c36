package jp.kasane.modelling.replay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table answers to one combination of inputs.
 *
 * @param outputs by name; texts, truth values and plain numbers; empty when there is no answer
 * @param rules ids of the matched rules, required decisions first, as {@code DecisionKey/ruleId}
 * @param failure why there is no answer; null when there is one
 * @param detail names of the missing inputs, or what the engine said; empty when there is an answer
 */
public record Verdict(
        Map<String, Object> outputs,
        List<String> rules,
        @Nullable Failure failure,
        String detail) {

    /** How reasons are named in every table; a reason is no answer of its own. */
    public static final String REASON = "reasonCode";

    public static Verdict answer(Map<String, ?> outputs, List<String> rules) {
        return new Verdict(PlainValues.of(outputs), List.copyOf(rules), null, "");
    }

    public static Verdict none(Failure failure, String detail) {
        return new Verdict(Map.of(), List.of(), failure, detail);
    }

    /** An output as text; empty when the table has no such output. */
    public String output(String name) {
        Object value = outputs.get(name);
        return value == null ? "" : String.valueOf(value);
    }
}
