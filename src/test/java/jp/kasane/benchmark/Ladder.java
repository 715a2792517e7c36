package jp.kasane.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** The four layers and the councils of 氷見市 through which the measured cases go. */
final class Ladder {

    static final List<String> LAYERS = List.of("AREA", "BLOCK", "CORE", "SYSTEM");
    static final List<String> COUNCILS = List.of("D07", "B2", "CORE", "SYSTEM");
    static final String DISTRICT = "D07";

    private Ladder() {}

    /** The layer above; empty at the top. */
    static String above(String layer) {
        int next = LAYERS.indexOf(layer) + 1;
        return next < LAYERS.size() ? LAYERS.get(next) : "";
    }

    static boolean isTop(String layer) {
        return above(layer).isEmpty();
    }

    static Date inDays(int days) {
        return Date.from(Instant.now().plus(days, ChronoUnit.DAYS));
    }
}
