package jp.kasane.followup.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * An action that a council agreed on: who does what by when.
 *
 * @param itemId agenda item that agreed on it
 * @param title what is to be done; may contain personal data
 * @param agreedOn day of the meeting
 * @param dueBasis {@code GIVEN}, or the reason code of {@code FollowUpScheduleDecision}
 * @param overdueOn day on which it was found overdue
 * @param outcome how it went, by the last report; null when the report has words only
 * @param reportedBy whose report it is
 * @param enteredBy who typed it in, e.g. the secretariat on behalf
 * @param backlogItemId tells the next meeting
 * @param assigneeLeftOn since when the assignee has no seat any more
 */
public record Action(
        long id,
        SubjectType subjectType,
        long subjectId,
        String councilCode,
        long itemId,
        String title,
        long assigneeId,
        LocalDate agreedOn,
        LocalDate dueOn,
        LocalDate reminderOn,
        String dueBasis,
        ActionState state,
        @Nullable LocalDate overdueOn,
        @Nullable ReportOutcome outcome,
        @Nullable String report,
        @Nullable Long reportedBy,
        @Nullable Long enteredBy,
        @Nullable OffsetDateTime reportedAt,
        @Nullable Long verifiedBy,
        @Nullable OffsetDateTime verifiedAt,
        @Nullable Long backlogItemId,
        @Nullable LocalDate assigneeLeftOn,
        int version) {

    /** With the words that may be shown. */
    public Action withWords(String shownTitle, @Nullable String shownReport) {
        return new Action(
                id,
                subjectType,
                subjectId,
                councilCode,
                itemId,
                shownTitle,
                assigneeId,
                agreedOn,
                dueOn,
                reminderOn,
                dueBasis,
                state,
                overdueOn,
                outcome,
                shownReport,
                reportedBy,
                enteredBy,
                reportedAt,
                verifiedBy,
                verifiedAt,
                backlogItemId,
                assigneeLeftOn,
                version);
    }

    /** What the action is for, e.g. the case. */
    public Subject source() {
        return new Subject(subjectType, subjectId);
    }

    public Subject subject() {
        return Subject.ofAction(id);
    }

    public Schedule schedule() {
        return new Schedule(dueOn, reminderOn, dueBasis);
    }

    public boolean isLate(LocalDate today) {
        return state == ActionState.AGREED && dueOn.isBefore(today);
    }
}
