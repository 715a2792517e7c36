package jp.kasane.modelling.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Cuts the values of a kind at those that tests name. */
final class Cells {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2026, 4, 1, 0, 0);

    private Cells() {}

    static List<Cell> of(ValueSpace space, Collection<Object> named) {
        return switch (space.kind()) {
            case FLAG -> List.of(Cell.point(true), Cell.point(false));
            case TEXT -> texts(named);
            case NUMBER -> numbers(space.whole(), named);
            case MOMENT -> cut(sorted(LocalDateTime.class, named), Cells::momentBetween);
        };
    }

    private static List<Cell> texts(Collection<Object> named) {
        List<Cell> cells = new ArrayList<>();
        StringBuilder other = new StringBuilder("…");
        named.stream().filter(String.class::isInstance).distinct().forEach(text -> cells.add(Cell.point(text)));
        while (named.contains(other.toString())) {
            other.append('…');
        }
        cells.add(new Cell(Cell.Shape.OTHER, other.toString(), null, null));
        return cells;
    }

    private static List<Cell> numbers(boolean whole, Collection<Object> named) {
        List<Cell> cells = cut(
                sorted(BigDecimal.class, named),
                whole ? Cells::wholeBetween : (low, high) -> Literals.plain(numberBetween(low, high)));
        return whole
                ? cells.stream()
                        .filter(cell -> isWhole((BigDecimal) cell.value()))
                        .toList()
                : cells;
    }

    private static <T extends Comparable<? super T>> List<Cell> cut(
            Set<T> points, BinaryOperator<@Nullable T> between) {
        List<Cell> cells = new ArrayList<>();
        T low = null;
        for (T point : points) {
            cells.add(new Cell(Cell.Shape.BETWEEN, between.apply(low, point), low, point));
            cells.add(Cell.point(point));
            low = point;
        }
        cells.add(new Cell(Cell.Shape.BETWEEN, between.apply(low, null), low, null));
        return cells;
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(Class<T> type, Collection<Object> named) {
        Set<T> points = new TreeSet<>();
        named.stream().filter(type::isInstance).map(type::cast).forEach(points::add);
        return points;
    }

    private static BigDecimal numberBetween(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? BigDecimal.ZERO : high.subtract(BigDecimal.ONE);
        }
        return high == null ? low.add(BigDecimal.ONE) : low.add(high).divide(TWO);
    }

    /** The least whole number between the limits; one with a fraction when there is none. */
    private static BigDecimal wholeBetween(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null
                    ? BigDecimal.ZERO
                    : high.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        }
        BigDecimal least = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return high != null && least.compareTo(high) >= 0 ? new BigDecimal("0.5") : least;
    }

    private static boolean isWhole(@Nullable BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    private static LocalDateTime momentBetween(@Nullable LocalDateTime low, @Nullable LocalDateTime high) {
        if (low == null) {
            return high == null ? SOME_DAY : high.minusDays(1);
        }
        return high == null
                ? low.plusDays(1)
                : low.plus(Duration.between(low, high).dividedBy(2));
    }
}
