package jp.kasane.escalation.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.escalation.web.ReferralView.StepView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a referral in words. */
@Component
class ReferralTelling {

    private final Wording wording;
    private final DecisionTelling decisions;

    ReferralTelling(Wording wording, DecisionTelling decisions) {
        this.wording = wording;
        this.decisions = decisions;
    }

    ReferralView briefly(Referral referral) {
        return tell(referral, null);
    }

    ReferralView withDecision(Referral referral) {
        return tell(referral, decisions.tell(referral.decisionRecordId()));
    }

    private ReferralView tell(Referral referral, @Nullable DecisionView decision) {
        return new ReferralView(
                referral.id(),
                referral.subjectType(),
                referral.subjectId(),
                referral.caseNumber(),
                wording.council(referral.fromCouncil()),
                wording.council(referral.toCouncil()),
                referral.direction().name(),
                wording.coded("kind", referral.kind()),
                referral.cycle(),
                wording.coded("status", referral.status()),
                referral.decisionRecordId(),
                decision,
                referral.answersReferralId(),
                referral.returnReason(),
                referral.answerText(),
                steps(referral),
                referral.version());
    }

    private List<StepView> steps(Referral referral) {
        return Stream.of(
                        step(ReferralStatus.CONFIRMED, referral.confirmedAt(), referral.confirmedBy()),
                        step(ReferralStatus.ACCEPTED, referral.acceptedAt(), referral.acceptedBy()),
                        step(ReferralStatus.RETURNED, referral.returnedAt(), referral.returnedBy()),
                        step(ReferralStatus.ANSWERED, referral.answeredAt(), referral.answeredBy()),
                        step(ReferralStatus.ACKNOWLEDGED, referral.acknowledgedAt(), referral.acknowledgedBy()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable StepView step(ReferralStatus status, @Nullable OffsetDateTime at, @Nullable Long by) {
        return at == null ? null : new StepView(wording.coded("status", status), at, wording.person(by));
    }
}
