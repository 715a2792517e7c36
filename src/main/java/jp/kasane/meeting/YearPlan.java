package jp.kasane.meeting;

import java.util.List;
import jp.kasane.council.CadenceState;

/**
 * What planning a fiscal year came to.
 *
 * @param planned the meetings that were entered now
 * @param cadence whether the council has a cadence to plan by
 */
public record YearPlan(String councilCode, int fiscalYear, List<Meeting> planned, CadenceState cadence) {

    /** Key of the sentence that tells the secretariat what happened. */
    public String messageKey() {
        return switch (cadence) {
            case NOT_SET -> "meeting.year-plan.not-set";
            case ON_DEMAND -> "meeting.year-plan.on-demand";
            case SET, ASSUMED -> planned.isEmpty() ? "meeting.year-plan.nothing-new" : "meeting.year-plan.planned";
        };
    }
}
