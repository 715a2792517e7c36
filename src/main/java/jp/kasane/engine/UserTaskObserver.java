package jp.kasane.engine;

/** Is told of every user task that opens and ends, inside the engine's transaction. */
public interface UserTaskObserver {

    void opened(OpenedTask task);

    /** The task was completed, or its scope was left. */
    void closed(String taskId);
}
