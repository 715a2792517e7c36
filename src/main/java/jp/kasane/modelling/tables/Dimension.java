package jp.kasane.modelling.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An input of a table, cut where its rules change their minds.
 *
 * @param expression what the input asks for; inputs that ask for the same are one dimension
 * @param within the cells that can occur
 */
record Dimension(String expression, String label, ValueSpace space, List<Cell> cells, BitSet within) {

    /** @param tests every test of the table that is put to the input */
    static Dimension of(String expression, String label, ValueSpace space, List<UnaryTest> tests) {
        UnaryTest allowed = UnaryTest.parse(space.allowed()).orElseThrow();
        Set<Object> named = new LinkedHashSet<>(allowed.literals());
        tests.forEach(test -> named.addAll(test.literals()));
        List<Cell> cells = new ArrayList<>(Cells.of(space, named));
        if (allowed.matchesAnything() && tests.stream().anyMatch(UnaryTest::namesNull)) {
            cells.add(Cell.none());
        }
        return new Dimension(expression, label, space, List.copyOf(cells), matching(cells, allowed));
    }

    /** The cells whose values pass. */
    BitSet matching(UnaryTest test) {
        BitSet passed = matching(cells, test);
        passed.and(within);
        return passed;
    }

    /** A value out of these cells, one that a table names if there is any. */
    @Nullable
    Object example(BitSet side) {
        return side.stream()
                .mapToObj(cells::get)
                .filter(cell -> cell.shape() == Cell.Shape.POINT)
                .findFirst()
                .orElseGet(() -> cells.get(side.nextSetBit(0)))
                .value();
    }

    /** The values at which it is cut. */
    List<Object> points() {
        return cells.stream()
                .filter(cell -> cell.shape() == Cell.Shape.POINT)
                .flatMap(cell -> Optional.ofNullable(cell.value()).stream())
                .toList();
    }

    /** @return index of the cell that holds a value; -1 when none does */
    int cellOf(Object value) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).holds(value)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasOther() {
        return within.stream().anyMatch(i -> cells.get(i).shape() == Cell.Shape.OTHER);
    }

    private static BitSet matching(List<Cell> cells, UnaryTest test) {
        BitSet passed = new BitSet(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            passed.set(i, test.matches(cells.get(i).value()));
        }
        return passed;
    }
}
