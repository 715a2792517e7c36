package jp.kasane.meeting.model;

import java.util.Collection;
import java.util.regex.Pattern;
import jp.kasane.privacy.rendition.HouseholdErasure;

/**
 * Takes items out of minutes that tell of several: their sections go. Where a section cannot be found any more because
 * somebody rewrote its heading, the whole text goes: rather too much than a trace.
 */
public final class MinutesErasure {

    /** Stands where something was. */
    public static final String MARK = HouseholdErasure.MARK;

    private static final Pattern HEADING = Pattern.compile("議題\\d+[ 　].*");

    private MinutesErasure() {}

    /**
     * @param erased what stands at the end of the headings of the items that go
     * @param others what stands at the end of all other headings
     */
    public static String without(String text, Collection<String> erased, Collection<String> others) {
        StringBuilder kept = new StringBuilder();
        boolean found = false;
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (isHeadingOf(line, erased)) {
                inside = true;
                found = true;
                kept.append(line, 0, line.indexOf(' ') < 0 ? line.indexOf('　') : line.indexOf(' '))
                        .append(' ')
                        .append(MARK)
                        .append('\n');
            } else if (isHeadingOf(line, others)) {
                inside = false;
            }
            if (!inside) {
                kept.append(line).append('\n');
            }
        }
        return found ? kept.substring(0, kept.length() - 1) : MARK;
    }

    /** Whether the line begins the section of an item whose heading ends with one of the names. */
    static boolean isHeadingOf(String line, Collection<String> names) {
        String text = line.strip();
        return HEADING.matcher(line).matches()
                && names.stream().anyMatch(name -> !name.isBlank() && text.endsWith(name.strip()));
    }
}
