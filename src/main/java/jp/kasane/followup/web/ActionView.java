package jp.kasane.followup.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.ReportOutcome;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * @param source what the action is for, e.g. the case
 * @param sourceName how people refer to it, e.g. the case's number
 * @param late past its due date and not reported
 * @param outcome how it went, by the report
 * @param enteredBy who typed the report in, e.g. the secretariat on behalf
 * @param onBehalfOf whose report it is, when somebody else typed it in
 * @param assigneeLeftOn since when the assignee has no seat any more
 */
record ActionView(
        long id,
        Subject source,
        @Nullable String sourceName,
        String council,
        long itemId,
        String title,
        long assigneeId,
        @Nullable String assigneeName,
        LocalDate agreedOn,
        LocalDate dueOn,
        LocalDate reminderOn,
        String dueBasis,
        ActionState state,
        boolean late,
        @Nullable ReportOutcome outcome,
        @Nullable String report,
        @Nullable Long reportedBy,
        @Nullable Long enteredBy,
        @Nullable Long onBehalfOf,
        @Nullable OffsetDateTime reportedAt,
        @Nullable Long verifiedBy,
        @Nullable OffsetDateTime verifiedAt,
        @Nullable LocalDate assigneeLeftOn,
        int version) {

    static ActionView of(Action action, @Nullable String sourceName, @Nullable String assigneeName, LocalDate today) {
        return new ActionView(
                action.id(),
                action.source(),
                sourceName,
                action.councilCode(),
                action.itemId(),
                action.title(),
                action.assigneeId(),
                assigneeName,
                action.agreedOn(),
                action.dueOn(),
                action.reminderOn(),
                action.dueBasis(),
                action.state(),
                action.isLate(today),
                action.outcome(),
                action.report(),
                action.reportedBy(),
                action.enteredBy(),
                Objects.equals(action.enteredBy(), action.reportedBy()) ? null : action.reportedBy(),
                action.reportedAt(),
                action.verifiedBy(),
                action.verifiedAt(),
                action.assigneeLeftOn(),
                action.version());
    }
}
