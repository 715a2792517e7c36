package jp.kasane.modelling.migration;

import java.util.List;
import java.util.stream.Stream;
import jp.kasane.privacy.statistics.SuppressCounts;

/** How many instances of a migration have come to what. */
public record MigrationTally(long waiting, long moved, long already, long ended, long refused, long left) {

    public long total() {
        return waiting + done();
    }

    /** Those that have a result. */
    public long done() {
        return moved + already + ended + refused + left;
    }

    /** Share of those that have a result, 0 to 100. */
    public long percent() {
        return total() == 0 ? 100 : 100 * done() / total();
    }

    /** What some have come to; for who may know no exact numbers only when there are enough that it tells of none of them. */
    public List<InstanceState> told(boolean exact) {
        return Stream.of(InstanceState.values())
                .filter(state -> of(state) > 0 && (exact || total() >= SuppressCounts.LEAST))
                .toList();
    }

    public long of(InstanceState state) {
        return switch (state) {
            case WAITING -> waiting;
            case MOVED -> moved;
            case ALREADY -> already;
            case ENDED -> ended;
            case REFUSED -> refused;
            case LEFT -> left;
        };
    }
}
