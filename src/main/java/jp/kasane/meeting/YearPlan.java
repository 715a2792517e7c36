package jp.kasane.meeting;

import java.util.List;

/**
 * What planning a fiscal year came to.
 *
 * @param planned the meetings that were entered now
 * @param dates how many dates the cadence has in the year; 0 when the council has no cadence (yet)
 */
public record YearPlan(String councilCode, int fiscalYear, List<Meeting> planned, int dates) {

    /** Key of the sentence that tells the secretariat what happened. */
    public String messageKey() {
        if (dates == 0) {
            return "meeting.year-plan.no-cadence";
        }
        return planned.isEmpty() ? "meeting.year-plan.nothing-new" : "meeting.year-plan.planned";
    }
}
