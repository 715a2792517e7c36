package jp.kasane.meeting.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes the sections of items out of minutes that tell of several, without anything of the others. */
public final class MinutesSections {

    private MinutesSections() {}

    /**
     * @param own what stands at the end of the headings of the items that are meant
     * @return empty when no section is found, or where one ends is not sure, because somebody rewrote a heading
     */
    public static Optional<String> of(String text, Collection<String> own) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        List<String> lines = List.of(text.split("\n", -1));
        if (!MinutesHeadings.areInOrder(lines)) {
            return Optional.empty();
        }
        for (String line : lines) {
            if (MinutesHeadings.number(line).isPresent()) {
                inside = MinutesErasure.isHeadingOf(line, own);
            }
            if (inside) {
                kept.add(line);
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n", kept).strip());
    }
}
