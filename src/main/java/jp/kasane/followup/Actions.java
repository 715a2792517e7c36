package jp.kasane.followup;

import jp.kasane.shared.Subject;

/** What other modules ask about actions. */
public interface Actions {

    /** Number of actions of the case or issue that are past their due date and not reported. */
    int overdueCount(Subject subject);
}
