package jp.kasane.modelling.rules;

import java.time.Duration;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task is due one day: at a variable's date, on a fixed date, or a period after it appeared. */
final class DueDateRule implements ModelRule {

    private static final Duration LONG = Duration.ofDays(366);

    @Override
    public void check(CheckedProcess checked, Findings findings) {
        for (UserTask task : checked.all(UserTask.class)) {
            String due = task.getCamundaDueDate();
            if (due == null || due.isBlank()) {
                findings.add(RuleCode.DUE_MISSING, task);
            } else if (Expressions.variable(due).isEmpty() && !Periods.isMoment(due)) {
                Periods.length(due)
                        .filter(length -> !length.isZero() && !length.isNegative())
                        .ifPresentOrElse(
                                length -> warnIfLong(task, due, length, findings),
                                () -> findings.add(RuleCode.DUE_FORM, task, due));
            }
        }
    }

    private static void warnIfLong(UserTask task, String due, Duration length, Findings findings) {
        if (length.compareTo(LONG) > 0) {
            findings.add(RuleCode.DUE_LONG, task, due);
        }
    }
}
