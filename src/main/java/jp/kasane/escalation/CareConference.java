package jp.kasane.escalation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An urgent care conference (ケア会議) for a case.
 *
 * @param referralId the URGENT referral that brought the case
 * @param decisionRecordId why it is urgent
 * @param deadline until when it shall be held, by {@code UrgencyDecision}
 * @param alertedAt when the passed deadline was told; null when it did not pass unconvened
 * @param policyRecordedAt when 支援方針・役割分担 were on record; null until then
 */
public record CareConference(
        long id,
        long caseId,
        String councilCode,
        long referralId,
        long decisionRecordId,
        OffsetDateTime summonedAt,
        OffsetDateTime deadline,
        @Nullable OffsetDateTime alertedAt,
        @Nullable Long convenedBy,
        @Nullable OffsetDateTime convenedAt,
        @Nullable Long meetingId,
        @Nullable Long itemId,
        @Nullable LocalDate heldOn,
        @Nullable OffsetDateTime policyRecordedAt) {}
