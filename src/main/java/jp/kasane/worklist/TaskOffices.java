package jp.kasane.worklist;

import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Tells which people of a group a task is for, where it is not for all of them. Implemented by the feature that knows
 * what the task is about.
 */
public interface TaskOffices {

    /** Whose task a group's task about the subject is; null for the whole group. */
    @Nullable
    String of(String group, Subject subject);

    /** To which of those the person belongs, as a member of the group; null when the group is not parted. */
    @Nullable
    String of(String group, long personId);
}
