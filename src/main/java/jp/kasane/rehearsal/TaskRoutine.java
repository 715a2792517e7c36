package jp.kasane.rehearsal;

import java.time.LocalDate;
import jp.kasane.shared.Actor;
import jp.kasane.worklist.OpenTask;

/**
 * How simulated people deal with one kind of user task.
 *
 * @param due whether they get to it on that day
 * @param work what they do
 */
record TaskRoutine(Due due, Work work) {

    @FunctionalInterface
    interface Due {
        boolean on(OpenTask task, LocalDate today);
    }

    @FunctionalInterface
    interface Work {
        void by(OpenTask task, Actor actor);
    }

    /** On the day on which the task appears. */
    static TaskRoutine atOnce(Work work) {
        return new TaskRoutine((task, today) -> true, work);
    }

    /** On the day on which it is due. */
    static TaskRoutine whenDue(Work work) {
        return new TaskRoutine((task, today) -> !Days.of(task.dueAt()).isAfter(today), work);
    }

    /** Some days after it appeared. */
    static TaskRoutine after(int days, Work work) {
        return new TaskRoutine(
                (task, today) -> !Days.of(task.createdAt()).plusDays(days).isAfter(today), work);
    }
}
