package jp.kasane.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the sections of closed items out of minutes; a section goes from its heading to the next one. */
public final class ClosedSections {

    private static final Pattern HEADING = Pattern.compile("^議題(\\d+)(?!\\d).*");

    private ClosedSections() {}

    /** @param positions of the items that are closed to the reader */
    public static String without(Set<Integer> positions, String minutes) {
        if (positions.isEmpty()) {
            return minutes;
        }
        List<String> kept = new ArrayList<>();
        boolean closed = false;
        for (String line : minutes.split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                closed = positions.contains(Integer.valueOf(heading.group(1)));
                kept.add(closed ? "議題" + heading.group(1) + " 非公開の議題\n" : line);
            } else if (!closed) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }
}
