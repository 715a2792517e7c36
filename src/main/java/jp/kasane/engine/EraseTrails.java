package jp.kasane.engine;

/** Removes what the engine remembers of process instances that ended: steps, variables, tasks, comments, files. */
public interface EraseTrails {

    /**
     * @param businessKey those that were called go by it, too
     * @return how many instances were removed
     * @throws IllegalStateException when one of them still runs
     */
    int of(String businessKey);
}
