package jp.kasane.escalation;

import java.time.OffsetDateTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * Something that is carried from one council to another. The persons of its steps are ids; 0 is Kasane itself.
 *
 * @param caseNumber the case's number; null when it is about an issue
 * @param cycle the case's cycle, or how often this was carried there
 * @param decisionRecordId the record that explains the move
 * @param answersReferralId the referral that this one answers; null unless it answers one
 * @param backlogItemId its item in the receiving council's backlog; null while it is only proposed
 * @param returnReason 差戻しの理由
 * @param answerText an answer in the deciding council's own words; carried on to every council that had asked
 * @param version optimistic lock
 */
public record Referral(
        long id,
        SubjectType subjectType,
        long subjectId,
        @Nullable String caseNumber,
        String fromCouncil,
        String toCouncil,
        ReferralDirection direction,
        ReferralKind kind,
        int cycle,
        ReferralStatus status,
        long decisionRecordId,
        @Nullable Long answersReferralId,
        @Nullable Long backlogItemId,
        OffsetDateTime createdAt,
        @Nullable Long confirmedBy,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable Long acceptedBy,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable Long returnedBy,
        @Nullable OffsetDateTime returnedAt,
        @Nullable String returnReason,
        @Nullable Long answeredBy,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String answerText,
        @Nullable Long acknowledgedBy,
        @Nullable OffsetDateTime acknowledgedAt,
        int version) {

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    /** Whether it is a 上申, the only kind that its receiver accepts, returns and answers. */
    public boolean isEscalation() {
        return kind == ReferralKind.ESCALATE;
    }
}
