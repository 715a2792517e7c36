package jp.kasane.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.kasane.privacy.rendition.HouseholdErasure;

/**
 * Headings of items in minutes, in the form in which they are drafted (message {@code meeting.minutes.item}) or left by
 * an erasure. Notes may speak of items, too: only when the headings are the items' numbers in order, each once, is it
 * sure where a section ends.
 */
final class MinutesHeadings {

    private static final Pattern FORM =
            Pattern.compile("議題(\\d{1,4}) (?:\\[[^]]+] \\S.*|" + Pattern.quote(HouseholdErasure.MARK) + ")");

    private MinutesHeadings() {}

    /** Number of the item whose section the line begins; empty for any other line. */
    static Optional<Integer> number(String line) {
        Matcher heading = FORM.matcher(line.stripTrailing());
        return heading.matches() ? Optional.of(Integer.valueOf(heading.group(1))) : Optional.empty();
    }

    /** In the order of the lines. */
    static List<Integer> numbers(List<String> lines) {
        return lines.stream()
                .map(MinutesHeadings::number)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the headings are 1, 2, 3 and so on. */
    static boolean areInOrder(List<String> lines) {
        List<Integer> numbers = numbers(lines);
        return IntStream.range(0, numbers.size()).allMatch(index -> numbers.get(index) == index + 1);
    }

    /** Whether the line was left by an erasure. */
    static boolean isErased(String line) {
        return number(line).isPresent() && line.stripTrailing().endsWith(" " + HouseholdErasure.MARK);
    }
}
