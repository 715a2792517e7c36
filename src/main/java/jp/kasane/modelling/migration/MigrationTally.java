package jp.kasane.modelling.migration;

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
