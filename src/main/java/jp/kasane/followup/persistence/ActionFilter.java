package jp.kasane.followup.persistence;

import java.time.LocalDate;
import java.util.Set;
import jp.kasane.followup.model.ActionState;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to list, and for whom.
 *
 * @param personId who asks; own actions are always visible
 * @param councils councils whose actions the person may see
 * @param everywhere may see the actions of every council
 * @param late only those past their due date
 */
public record ActionFilter(
        long personId,
        Set<String> councils,
        boolean everywhere,
        boolean mine,
        @Nullable String council,
        @Nullable ActionState state,
        boolean late,
        LocalDate today) {}
