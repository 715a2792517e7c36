package jp.kasane.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Minutes laid out for reading and printing. The text itself stays what counts: nothing is added and nothing left out
 * but blank lines.
 *
 * @param title first line
 * @param sections what stands before the first item, then one for each item
 */
public record MinutesLayout(String title, List<Section> sections) {

    private static final Pattern ITEM = Pattern.compile("議題\\d+[ 　].*");
    private static final Pattern LABELLED = Pattern.compile("([^:：\\s]{1,8})[:：]\\s*(.*)");

    /** @param heading of the item; null for what stands before the first */
    public record Section(@Nullable String heading, List<Line> lines) {}

    /**
     * @param label what stands before the colon, e.g. 結果; null when there is none
     * @param bullet whether it is a point of a list
     */
    public record Line(@Nullable String label, String text, boolean bullet) {}

    public static MinutesLayout of(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return new MinutesLayout("", List.of());
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(null, new ArrayList<>()));
        for (String line : lines.subList(1, lines.size())) {
            if (ITEM.matcher(line).matches()) {
                sections.add(new Section(line, new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).lines().add(line(line));
            }
        }
        return new MinutesLayout(lines.get(0), List.copyOf(sections));
    }

    private static Line line(String text) {
        if (text.startsWith("・")) {
            return new Line(null, text.substring(1), true);
        }
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches() ? new Line(labelled.group(1), labelled.group(2), false) : new Line(null, text, false);
    }
}
