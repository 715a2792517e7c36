package jp.kasane.worklist;

import java.util.Map;
import java.util.Optional;
import jp.kasane.shared.Subject;

/** How use cases find and finish the user task that stands for their step. */
public interface OpenTasks {

    Optional<OpenTask> find(String definitionKey, Subject subject);

    /**
     * Completes the open task of that definition for that subject, in the caller's transaction. Two callers racing for
     * the same task are served one after the other and the second gets the conflict.
     *
     * @throws jp.kasane.shared.ProblemException CONFLICT when no such task is open
     */
    void complete(String definitionKey, Subject subject, Map<String, ?> variables);

    /** Like {@link #complete}, but tells whether the task was open instead of failing. */
    boolean completeIfOpen(String definitionKey, Subject subject, Map<String, ?> variables);
}
