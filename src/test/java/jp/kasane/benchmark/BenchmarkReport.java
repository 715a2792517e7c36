package jp.kasane.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Figures per case and their ratios, and where each side's statements go. */
final class BenchmarkReport {

    private static final int SHAPES = 45;

    private final List<Side> sides;
    private final double cases;

    /** @param sides Kasane first */
    BenchmarkReport(List<Side> sides, int cases) {
        this.sides = sides;
        this.cases = cases;
    }

    void print(PrintStream out) {
        sides.forEach(side -> shapes(side, out));
        out.printf("%n%-38s", "per case");
        sides.forEach(side -> out.printf("%26s", side.name()));
        out.println();
        row(out, "statements", tally -> tally.statements / cases);
        row(out, "round trips", tally -> tally.roundTrips / cases);
        row(out, "commits (transactions that wrote)", tally -> tally.commits / cases);
        row(out, "transactions (also those that read)", tally -> tally.transactions / cases);
        row(out, "cases per second", tally -> cases * 1e9 / tally.nanos);
    }

    private void row(PrintStream out, String label, ToDoubleFunction<Tally> figure) {
        double kasane = figure.applyAsDouble(sides.get(0).tally());
        out.printf("%-38s", label);
        for (Side side : sides) {
            double value = figure.applyAsDouble(side.tally());
            out.printf("%16.1f (×%5.2f)", value, kasane / value);
        }
        out.println();
    }

    private void shapes(Side side, PrintStream out) {
        out.printf("%n%s: statements per case%n", side.name());
        side.tally()
                .mostFrequent(SHAPES)
                .forEach(shape -> out.printf("%8.2f  %s%n", shape.getValue() / cases, shape.getKey()));
    }
}
