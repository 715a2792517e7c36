package jp.kasane.meeting.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kasane.privacy.rendition.HouseholdErasure;

/**
 * Takes items out of minutes that tell of several: their sections go. Where the section of one cannot be found any more
 * because somebody rewrote its heading, the whole text goes; where the headings are not in order, everything after the
 * first of them: rather too much than a trace.
 */
public final class MinutesErasure {

    /** Stands where something was. */
    public static final String MARK = HouseholdErasure.MARK;

    private static final Pattern HEADING = Pattern.compile("(議題\\d+)[ 　].*");

    private MinutesErasure() {}

    /**
     * @param erased what stands at the end of the headings of the items that go
     * @param others what stands at the end of all other headings
     */
    public static String without(String text, Collection<String> erased, Collection<String> others) {
        List<String> lines = List.of(text.split("\n", -1));
        if (!isEachFound(lines, erased)) {
            return MARK;
        }
        boolean inOrder = MinutesHeadings.areInOrder(lines);
        StringBuilder kept = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            if (isHeadingOf(line, erased)) {
                inside = true;
                kept.append(marked(line)).append('\n');
            } else if (inOrder && endsErased(line, others)) {
                inside = false;
            }
            if (!inside) {
                kept.append(line).append('\n');
            }
        }
        return kept.substring(0, kept.length() - 1);
    }

    private static boolean isEachFound(List<String> lines, Collection<String> erased) {
        return !erased.isEmpty()
                && erased.stream().allMatch(name -> lines.stream().anyMatch(line -> isHeadingOf(line, List.of(name))));
    }

    private static String marked(String line) {
        return HEADING.matcher(line.stripTrailing()).replaceFirst("$1 " + MARK);
    }

    private static boolean endsErased(String line, Collection<String> others) {
        Optional<Integer> number = MinutesHeadings.number(line);
        return number.isPresent() && (MinutesHeadings.isErased(line) || isHeadingOf(line, others));
    }

    /** Whether the line begins the section of an item whose heading ends with one of the names. */
    static boolean isHeadingOf(String line, Collection<String> names) {
        String text = line.strip();
        return HEADING.matcher(line.stripTrailing()).matches()
                && names.stream().anyMatch(name -> !name.isBlank() && text.endsWith(name.stripTrailing()));
    }
}
