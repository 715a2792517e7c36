package jp.kasane.engine;

import java.util.Set;
import jp.kasane.shared.SubjectType;

/**
 * How the code finishes the user tasks of one form.
 *
 * @param formKey e.g. {@code meeting/set-agenda}
 * @param element the only id by which the code finds such a task, e.g. {@code UserTask_SetAgenda}
 * @param subject what the form is about
 * @param writes names of the variables that have a value once the task is done
 */
public record FormContract(String formKey, String element, SubjectType subject, Set<String> writes) {

    public FormContract {
        writes = Set.copyOf(writes);
    }
}
