package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;

/** What other modules ask about actions. */
public interface Actions {
    /** Number of actions of the case or issue that are past their due date and not reported. */
    int overdueCount(Subject subject);

    /**
     * Withdraws the actions of a case or issue that are still to be done, because it was closed or decided otherwise.
     * Reported ones stay: they are verified as usual.
     *
     * @param reason code, e.g. {@code CASE_CLOSED}
     * @return how many were withdrawn
     */
    int withdrawOpen(Subject subject, String reason, Actor actor);

    /** How the actions agreed from {@code from} to {@code to} (both included) fared. */
    ActionCounts counts(LocalDate from, LocalDate to);
}
