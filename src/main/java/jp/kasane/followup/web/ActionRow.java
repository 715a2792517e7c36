package jp.kasane.followup.web;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.DueIn;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * An action as pages tell it.
 *
 * @param assignee name of who is to do it; null when unknown
 * @param council name of the council that agreed on it
 * @param aboutType what kind of record it is for
 * @param about how people refer to that record; null when it has no name
 * @param aboutPath page of that record; null when the viewer may not open it
 * @param dueIn how far off the due date is; null when it does not matter any more
 */
record ActionRow(
        Action action,
        @Nullable String assignee,
        String council,
        SubjectType aboutType,
        @Nullable String about,
        @Nullable String aboutPath,
        @Nullable DueIn dueIn) {

    public boolean late() {
        return dueIn != null && dueIn.kind() == DueIn.Kind.LATE;
    }

    public boolean pressing() {
        return dueIn != null
                && (dueIn.kind() == DueIn.Kind.TODAY || dueIn.kind() == DueIn.Kind.OPEN_DAYS && dueIn.days() <= 3);
    }
}
