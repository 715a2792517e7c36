package jp.kasane.casework.model;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a sentence with named details. {@code {name}} is replaced; a part in {@code [brackets]} is left out when a
 * detail in it was not recorded, so that older and shorter entries still read well.
 */
public final class TimelineText {

    private static final Pattern PART = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

    private TimelineText() {}

    /** @param wording how a detail's value is told, by its name and value */
    public static String fill(String pattern, Map<String, String> details, BinaryOperator<String> wording) {
        String kept = PART.matcher(pattern)
                .replaceAll(part -> Matcher.quoteReplacement(isComplete(part.group(1), details) ? part.group(1) : ""));
        return NAME.matcher(kept).replaceAll(name -> {
            String value = details.getOrDefault(name.group(1), "");
            return Matcher.quoteReplacement(value.isEmpty() ? "" : wording.apply(name.group(1), value));
        });
    }

    private static boolean isComplete(String part, Map<String, String> details) {
        return NAME.matcher(part)
                .results()
                .allMatch(name -> !details.getOrDefault(name.group(1), "").isEmpty());
    }
}
