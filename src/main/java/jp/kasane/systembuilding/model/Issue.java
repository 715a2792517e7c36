package jp.kasane.systembuilding.model;

import java.time.LocalDate;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A community issue (地域課題).
 *
 * @param theme code of its {@link Theme}
 * @param coreCouncil works out proposals
 * @param systemCouncil decides on them; the same council where a municipality has only one
 * @param decisionRecordId why it was raised
 * @param referralId the proposal from core to system council
 * @param lastItemId agenda item of the last conclusion
 * @param arrangement what was put into practice
 * @param closedOn when every origin had acknowledged the answer
 */
public record Issue(
        long id,
        String title,
        String description,
        String theme,
        IssueState state,
        String raisedByCouncil,
        long raisedBy,
        LocalDate raisedOn,
        String coreCouncil,
        String systemCouncil,
        long decisionRecordId,
        @Nullable Integer urgencyScore,
        @Nullable Integer commonalityScore,
        @Nullable Integer feasibilityScore,
        @Nullable Long mergedInto,
        @Nullable Long splitFrom,
        @Nullable Long backlogItemId,
        @Nullable Long referralId,
        @Nullable Long lastItemId,
        @Nullable String arrangement,
        @Nullable LocalDate trialFrom,
        @Nullable LocalDate rolledOutOn,
        @Nullable LocalDate closedOn,
        int version) {

    /** With the words that may be shown. */
    public Issue withWords(String shownTitle, String shownDescription, @Nullable String shownArrangement) {
        return new Issue(
                id,
                shownTitle,
                shownDescription,
                theme,
                state,
                raisedByCouncil,
                raisedBy,
                raisedOn,
                coreCouncil,
                systemCouncil,
                decisionRecordId,
                urgencyScore,
                commonalityScore,
                feasibilityScore,
                mergedInto,
                splitFrom,
                backlogItemId,
                referralId,
                lastItemId,
                shownArrangement,
                trialFrom,
                rolledOutOn,
                closedOn,
                version);
    }

    public Subject subject() {
        return Subject.ofIssue(id);
    }

    /** A municipality without a second council decides where it proposes. */
    public boolean isDecidedByCore() {
        return coreCouncil.equals(systemCouncil);
    }
}
