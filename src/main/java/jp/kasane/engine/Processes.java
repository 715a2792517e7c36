package jp.kasane.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts process instances and delivers messages to them, always inside the caller's transaction. Variables carry ids
 * and codes only; anything that looks like personal data is refused by {@link VariableRules}.
 */
public interface Processes {

    /**
     * @param processKey id of the process
     * @param businessKey unique among the live instances of that process; the caller's own row guards that
     */
    void start(String processKey, String businessKey, Map<String, ?> variables);

    /**
     * Delivers a message to the one execution that waits for it.
     *
     * @throws jp.kasane.shared.ProblemException CONFLICT when nothing waits for it
     */
    void correlate(String messageName, String businessKey, Map<String, ?> variables);

    /** Like {@link #correlate}, but tells whether anybody waited instead of failing. */
    boolean tryCorrelate(String messageName, String businessKey, Map<String, ?> variables);

    /** Completes a user task; what follows up to the next wait state happens in this call. */
    void completeTask(String taskId, Map<String, ?> variables);

    /**
     * @param personId who shall do it; null gives it back to its group
     */
    void assignTask(String taskId, @Nullable Long personId);

    /** Whether a live instance of the process has this business key. */
    boolean isLive(String processKey, String businessKey);
}
