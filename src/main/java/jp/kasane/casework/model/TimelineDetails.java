package jp.kasane.casework.model;

import java.util.Map;
import java.util.regex.Pattern;

/** Keeps personal data out of timelines: details are codes, ids and dates, never words. */
public final class TimelineDetails {

    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{0,200}");

    private TimelineDetails() {}

    /** @throws IllegalArgumentException for a value that is not a code */
    public static void check(Map<String, String> details) {
        details.forEach((name, value) -> {
            if (!CODE.matcher(value).matches()) {
                throw new IllegalArgumentException("timeline detail '" + name + "' is not a code");
            }
        });
    }
}
