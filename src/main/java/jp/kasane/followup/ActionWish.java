package jp.kasane.followup;

import jp.kasane.followup.model.ActionState;
import org.jspecify.annotations.Nullable;

/**
 * Which actions somebody wants to see; without a wish, all that are not finished.
 *
 * @param mine only those that the person is to do
 * @param late only those past their due date and not reported
 * @param finished those done or withdrawn instead
 * @param state only those in that state
 * @param council only those that this council agreed on
 */
public record ActionWish(
        boolean mine,
        boolean late,
        boolean finished,
        @Nullable ActionState state,
        @Nullable String council) {}
