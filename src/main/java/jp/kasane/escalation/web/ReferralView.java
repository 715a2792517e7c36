package jp.kasane.escalation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it is shown.
 *
 * @param caseNumber null when it is about an issue
 * @param subjectName how people refer to what it carries: the case's number or the title
 * @param decision why; told only where one referral is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        long id,
        SubjectType subjectType,
        long subjectId,
        @Nullable String caseNumber,
        @Nullable String subjectName,
        Wording.Coded from,
        Wording.Coded to,
        String direction,
        Wording.@Nullable Coded kind,
        int cycle,
        Wording.@Nullable Coded status,
        long decisionRecordId,
        @Nullable DecisionView decision,
        @Nullable Long answersReferralId,
        @Nullable String returnReason,
        @Nullable String answerText,
        List<StepView> steps,
        int version) {

    /** @param by name of who did it; null for Kasane itself */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            Wording.@Nullable Coded status,
            OffsetDateTime at,
            @Nullable String by) {}
}
