package jp.kasane.engine;

import java.util.Set;

/**
 * A message that the code delivers to a process.
 *
 * @param name as in the model
 * @param required whether the code fails when no process waits for it
 * @param writes names of the variables that come with it
 */
public record MessageContract(String name, boolean required, Set<String> writes) {

    public MessageContract {
        writes = Set.copyOf(writes);
    }
}
