package jp.kasane.escalation;

import java.time.LocalDate;
import jp.kasane.meeting.ConclusionType;
import org.jspecify.annotations.Nullable;

/**
 * A case before one council, once.
 *
 * @param cycle how often the case has begun at the bottom
 * @param round how often this layer had it in this cycle, beginning with 1
 * @param referralId the referral that brought it; null when it began or stayed here
 * @param conclusion null until the session was closed
 * @param proposedReferralId the referral that the table proposed; null when it proposed none
 * @param outcome what a person confirmed or chose; null until then
 */
public record Deliberation(
        long id,
        long caseId,
        String councilCode,
        String layer,
        int cycle,
        int round,
        DeliberationState state,
        LocalDate openedOn,
        @Nullable Long backlogItemId,
        @Nullable Long referralId,
        @Nullable Long itemId,
        @Nullable Long meetingId,
        @Nullable ConclusionType conclusion,
        boolean goodPractice,
        boolean becameUrgent,
        @Nullable LocalDate heldOn,
        @Nullable Long decisionRecordId,
        @Nullable Outcome proposedOutcome,
        @Nullable Long proposedReferralId,
        @Nullable Outcome outcome,
        @Nullable Long decidedBy,
        @Nullable LocalDate decidedOn) {

    /** Whether a council really discussed it. */
    public boolean wasHeld() {
        return heldOn != null;
    }
}
