package jp.kasane.modelling.web;

import java.util.Locale;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftState;
import org.jspecify.annotations.Nullable;

/** What an administrator can do with a draft. */
enum DraftStep {
    /** Stands by it although the check warns. */
    CONFIRM,
    /** Agrees as a second person. */
    APPROVE,
    /** Sends it back to its author. */
    REJECT,
    /** Makes it active. */
    ACTIVATE,
    /** Gives it up. */
    DISCARD;

    /** Last part of the page's path. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftStep of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether it can be done now.
     *
     * @param another whether the viewer has neither made nor changed the draft
     * @param approvalNeeded whether a second person has to agree before activation
     */
    boolean isOpen(Draft.Whole whole, boolean another, boolean approvalNeeded) {
        Draft draft = whole.draft();
        boolean settled = !whole.hasErrors() && (!whole.hasWarnings() || draft.confirmedBy() != null);
        return draft.state() == DraftState.OPEN
                && switch (this) {
                    case CONFIRM -> !whole.hasErrors() && whole.hasWarnings() && missing(draft.confirmedBy());
                    case APPROVE -> settled && approvalNeeded && another && missing(draft.approvedBy());
                    case REJECT -> another;
                    case ACTIVATE -> settled && (!approvalNeeded || draft.approvedBy() != null);
                    case DISCARD -> true;
                };
    }

    private static boolean missing(@Nullable Long person) {
        return person == null;
    }
}
