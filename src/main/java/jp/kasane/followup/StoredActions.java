package jp.kasane.followup;

import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads actions for use cases and turns what they find into clear refusals. */
@Component
class StoredActions {
    private final ActionMapper actions;

    StoredActions(ActionMapper actions) {
        this.actions = actions;
    }

    Action get(long actionId) {
        return actions.find(actionId)
                .orElseThrow(() -> ProblemException.notFound("followup.action.not-found", String.valueOf(actionId)));
    }

    /**
     * @param version the caller's copy; null when the caller does not care
     */
    Action get(long actionId, @Nullable Integer version) {
        Action action = get(actionId);
        if (version != null && version != action.version()) {
            throw ProblemException.stale("followup.action.stale");
        }
        return action;
    }

    static void requireState(Action action, ActionState state) {
        if (action.state() != state) {
            throw ProblemException.conflict("followup.action.state." + action.state());
        }
    }

    /** A guarded update met no row: somebody else was first. */
    static void requireChanged(int rows) {
        if (rows == 0) {
            throw ProblemException.conflict("followup.action.changed-meanwhile");
        }
    }

    static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw ProblemException.invalid("reason", "followup.reason.missing");
        }
        return reason;
    }
}
