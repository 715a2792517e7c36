package jp.kasane.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the sections of closed items out of minutes; a section goes from its heading to the next one. */
public final class ClosedSections {

    private ClosedSections() {}

    /**
     * @param closed positions of the items that are closed to the reader
     * @param all positions of all items of the meeting, in order
     * @return empty when the text cannot be told apart by items, so that nothing of it may be shown
     */
    public static Optional<String> without(Set<Integer> closed, List<Integer> all, String minutes) {
        if (closed.isEmpty()) {
            return Optional.of(minutes);
        }
        List<String> lines = List.of(minutes.split("\n", -1));
        return MinutesHeadings.numbers(lines).equals(all) ? Optional.of(open(closed, lines)) : Optional.empty();
    }

    private static String open(Set<Integer> closed, List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean hidden = false;
        for (String line : lines) {
            Optional<Integer> number = MinutesHeadings.number(line);
            if (number.isPresent()) {
                hidden = closed.contains(number.get());
                kept.add(hidden ? "議題" + number.get() + " 非公開の議題\n" : line);
            } else if (!hidden) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }
}
