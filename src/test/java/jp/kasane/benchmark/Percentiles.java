package jp.kasane.benchmark;

import java.util.List;

/** Milliseconds. */
record Percentiles(double p50, double p95) {

    static Percentiles of(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.95));
    }

    private static double at(List<Long> sorted, double share) {
        int index = (int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()));
        return sorted.get(index) / 1e6;
    }
}
