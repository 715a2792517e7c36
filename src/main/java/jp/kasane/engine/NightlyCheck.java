package jp.kasane.engine;

import java.time.LocalDate;

/** Something that is looked after once a night: overdue actions, long waits, monitoring that fell due. */
public interface NightlyCheck {

    /** Short English name for the log. */
    String name();

    /**
     * Runs in a transaction of its own and must be safe to repeat on the same day.
     *
     * @return how many records were touched
     */
    int run(LocalDate today);
}
