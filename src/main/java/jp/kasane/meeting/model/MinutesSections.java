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
     * @param others what stands at the end of all other headings
     * @return empty when no section is found, because somebody rewrote its heading
     */
    public static Optional<String> of(String text, Collection<String> own, Collection<String> others) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            if (MinutesErasure.isHeadingOf(line, own)) {
                inside = true;
            } else if (MinutesErasure.isHeadingOf(line, others)) {
                inside = false;
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
