package jp.kasane.escalation.persistence;

import java.time.OffsetDateTime;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A referral to be stored. Components as in {@link jp.kasane.escalation.Referral}.
 *
 * @param cycle the case's cycle; null numbers it after its predecessors of the same subject, target and kind
 */
public record NewReferral(
        Subject subject,
        String fromCouncil,
        String toCouncil,
        ReferralKind kind,
        @Nullable Integer cycle,
        ReferralStatus status,
        long decisionRecordId,
        @Nullable Long answersReferralId,
        @Nullable String answerText,
        long by,
        OffsetDateTime at) {}
