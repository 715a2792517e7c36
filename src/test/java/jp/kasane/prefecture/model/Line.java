package jp.kasane.prefecture.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.kasane.privacy.statistics.PublishedCount;

/**
 * A row of figures and its total as somebody sees it who knows where there is nothing. Only numbers near the true ones are
 * tried: two that are possible are enough.
 */
final class Line {

    private static final int REACH = 2;

    private final List<Integer> truth;
    private final List<PublishedCount> shown;

    /** @param shown one more than {@code truth}: the last is the total */
    Line(List<Integer> truth, List<PublishedCount> shown) {
        this.truth = truth;
        this.shown = shown;
    }

    /** Every row of numbers that agrees with what is shown, the total in the end. */
    List<int[]> possible() {
        List<int[]> found = new ArrayList<>();
        extend(new int[truth.size() + 1], 0, found);
        return found;
    }

    private void extend(int[] numbers, int at, List<int[]> found) {
        if (at == truth.size()) {
            numbers[at] = IntStream.of(numbers).limit(at).sum();
            if (agrees(shown.get(at), numbers[at])) {
                found.add(numbers.clone());
            }
            return;
        }
        for (int number : near(at)) {
            numbers[at] = number;
            extend(numbers, at + 1, found);
        }
    }

    private Set<Integer> near(int at) {
        int real = truth.get(at);
        Set<Integer> near = new TreeSet<>(Set.of(real));
        IntPredicate possible = number -> real > 0 && number >= 0 && agrees(shown.get(at), number);
        IntStream.rangeClosed(real - REACH, real + REACH).filter(possible).forEach(near::add);
        return near;
    }

    /** Under five, or five and more. */
    static boolean agrees(PublishedCount shown, int number) {
        if (shown.value() != null) {
            return shown.value() == number;
        }
        return shown.small() == number < 5;
    }
}
