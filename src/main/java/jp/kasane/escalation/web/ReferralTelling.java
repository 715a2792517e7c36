package jp.kasane.escalation.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kasane.casework.WordsReader;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.escalation.web.ReferralView.StepView;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a referral in words. */
@Component
class ReferralTelling {

    private final Wording wording;
    private final DecisionTelling decisions;
    private final SubjectNames names;
    private final ViewersWords words;

    ReferralTelling(Wording wording, DecisionTelling decisions, SubjectNames names, ViewersWords words) {
        this.names = names;
        this.words = words;
        this.wording = wording;
        this.decisions = decisions;
    }

    List<ReferralView> briefly(List<Referral> referrals) {
        Map<Subject, String> about =
                names.of(referrals.stream().map(Referral::subject).toList());
        WordsReader reader = words.reader();
        return referrals.stream()
                .map(each -> tell(each, about.get(each.subject()), null, reader))
                .toList();
    }

    ReferralView withDecision(Referral referral) {
        return tell(
                referral,
                names.of(referral.subject()),
                decisions.tell(referral.decisionRecordId(), referral.subject(), referral.fromCouncil()),
                words.reader());
    }

    private ReferralView tell(
            Referral referral, @Nullable String subjectName, @Nullable DecisionView decision, WordsReader reader) {
        return new ReferralView(
                referral.id(),
                referral.subjectType(),
                referral.subjectId(),
                referral.caseNumber(),
                subjectName,
                wording.council(referral.fromCouncil()),
                wording.council(referral.toCouncil()),
                referral.direction().name(),
                wording.coded("kind", referral.kind()),
                referral.cycle(),
                wording.coded("status", referral.status()),
                referral.decisionRecordId(),
                decision,
                referral.answersReferralId(),
                words.returned(referral),
                words.answer(referral, reader),
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
