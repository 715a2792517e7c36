package jp.kasane.systembuilding.web;

import java.time.LocalDate;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import org.jspecify.annotations.Nullable;

/**
 * A community issue without its cases.
 *
 * @param theme sorted field codes joined by {@code +}
 * @param coreCouncil works out proposals
 * @param systemCouncil decides on them
 * @param arrangement what is tried or was put into practice
 */
record IssueView(
        long id,
        String title,
        String description,
        String theme,
        IssueState state,
        String raisedByCouncil,
        LocalDate raisedOn,
        String coreCouncil,
        String systemCouncil,
        long decisionRecordId,
        @Nullable Integer urgency,
        @Nullable Integer commonality,
        @Nullable Integer feasibility,
        @Nullable Long mergedInto,
        @Nullable Long splitFrom,
        @Nullable Long lastItemId,
        @Nullable String arrangement,
        @Nullable LocalDate trialFrom,
        @Nullable LocalDate rolledOutOn,
        @Nullable LocalDate closedOn,
        int version) {

    static IssueView of(Issue issue) {
        return new IssueView(
                issue.id(),
                issue.title(),
                issue.description(),
                issue.theme(),
                issue.state(),
                issue.raisedByCouncil(),
                issue.raisedOn(),
                issue.coreCouncil(),
                issue.systemCouncil(),
                issue.decisionRecordId(),
                issue.urgencyScore(),
                issue.commonalityScore(),
                issue.feasibilityScore(),
                issue.mergedInto(),
                issue.splitFrom(),
                issue.lastItemId(),
                issue.arrangement(),
                issue.trialFrom(),
                issue.rolledOutOn(),
                issue.closedOn(),
                issue.version());
    }
}
