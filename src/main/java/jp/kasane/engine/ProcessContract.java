package jp.kasane.engine;

import java.util.List;
import java.util.Set;

/**
 * What the code expects of a process that it drives. A module declares one as a bean for each of its processes; a model
 * is checked against it before it may run.
 *
 * @param process id of the process; {@code *XxxProcess} for all whose ids end in {@code XxxProcess}
 * @param startedWith names of the variables that the code starts it with; empty for one that only processes call
 * @param forms every form that its user tasks need
 * @param messages every message that the code delivers to it
 */
public record ProcessContract(
        String process, Set<String> startedWith, List<FormContract> forms, List<MessageContract> messages) {

    private static final String ANY = "*";

    public ProcessContract {
        startedWith = Set.copyOf(startedWith);
        forms = List.copyOf(forms);
        messages = List.copyOf(messages);
    }

    /** Whether it is one for all processes of a kind. */
    public boolean coversMany() {
        return process.startsWith(ANY);
    }

    /** Whether the process of this id has to keep the contract. */
    public boolean covers(String processId) {
        return process.startsWith(ANY)
                ? processId.endsWith(process.substring(ANY.length()))
                : processId.equals(process);
    }
}
