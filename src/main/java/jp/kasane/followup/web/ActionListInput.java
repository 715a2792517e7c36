package jp.kasane.followup.web;

import java.util.Set;
import jp.kasane.followup.ActionWish;
import jp.kasane.followup.model.ActionState;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a list of actions shows, as the address says it.
 *
 * @param view {@code mine}, {@code late} or all
 * @param state {@code AGREED}, {@code REPORTED}, {@code FINISHED} or all that are not finished
 * @param council only those of that council
 */
record ActionListInput(
        @Nullable String view,
        @Nullable String state,
        @Nullable String council) {

    private static final Set<String> OPEN = Set.of("AGREED", "REPORTED");

    public boolean mine() {
        return "mine".equals(view);
    }

    public boolean late() {
        return "late".equals(view);
    }

    public boolean finished() {
        return !late() && "FINISHED".equals(state);
    }

    ActionListInput orElseMine(boolean onlyOwn) {
        return view == null ? new ActionListInput(onlyOwn ? "mine" : "all", state, council) : this;
    }

    ActionListInput ofCouncil(String code) {
        return new ActionListInput(view == null ? "all" : view, state, code);
    }

    ActionWish wish() {
        ActionState only = !late() && state != null && OPEN.contains(state) ? ActionState.valueOf(state) : null;
        return new ActionWish(mine(), late(), finished(), only, Typed.text(council));
    }
}
