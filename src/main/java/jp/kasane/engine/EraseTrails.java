package jp.kasane.engine;

/** Removes what the engine remembers of process instances that ended: steps, variables, tasks, comments, files. */
public interface EraseTrails {

    /** Whether an instance with that business key, or one that it called, has not ended yet. */
    boolean isRunning(String businessKey);

    /**
     * @param businessKey those that were called go by it, too
     * @return how many instances were removed
     * @throws IllegalStateException when one of them still runs
     */
    int of(String businessKey);
}
