package jp.kasane.escalation.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the cells of a decision table aloud. What it does not know it shows as it is written. */
@Component
class FeelWords {

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.\\.(\\d+)]");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(\\d+)");
    private static final Pattern TEXT = Pattern.compile("\"(.*)\"");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

    private final Wording wording;

    FeelWords(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param column name of the input or output
     * @param cell what is written there
     */
    String of(String column, String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return wording.sentence("escalation.table.any");
        }
        return Arrays.stream(text.split("\\s*,\\s*"))
                .map(part -> part(column, part))
                .collect(Collectors.joining(wording.sentence("escalation.table.or")));
    }

    private String part(String column, String part) {
        Matcher text = TEXT.matcher(part);
        if (text.matches()) {
            return wording.label(group(column), text.group(1));
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return wording.sentence("escalation.table.range", range.group(1), range.group(2));
        }
        Matcher comparison = COMPARISON.matcher(part);
        if (comparison.matches()) {
            return wording.sentence("escalation.table." + word(comparison.group(1)), comparison.group(2));
        }
        if (FLAG.matcher(part).matches()) {
            return wording.label("value", part);
        }
        return NAME.matcher(part).matches() ? wording.label("input", part) : part;
    }

    private static String group(String column) {
        return switch (column) {
            case "outcome" -> "outcome";
            case "reasonCode" -> "reason";
            default -> "value";
        };
    }

    private static String word(String operator) {
        return switch (operator) {
            case ">=" -> "at-least";
            case "<=" -> "at-most";
            case ">" -> "more-than";
            default -> "less-than";
        };
    }
}
