package jp.kasane.followup.model;

import java.util.Map;

/**
 * What {@code FollowUpScheduleDecision} answers.
 *
 * @param dueDays open days from today
 * @param reminderDays open days before the due date
 */
public record Distance(int dueDays, int reminderDays, String reasonCode) {
    public static Distance of(Map<String, Object> outputs) {
        return new Distance(
                number(outputs, "dueDays"), number(outputs, "reminderDays"), String.valueOf(outputs.get("reasonCode")));
    }

    private static int number(Map<String, Object> outputs, String name) {
        if (outputs.get(name) instanceof Number value) {
            return value.intValue();
        }
        throw new IllegalStateException("FollowUpScheduleDecision answers no " + name);
    }
}
