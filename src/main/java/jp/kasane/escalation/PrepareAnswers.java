package jp.kasane.escalation;

import java.time.LocalDate;
import java.util.Objects;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 支援決定: every council that referred the case up shall get its answer, and the monitoring begins. */
@Service
public class PrepareAnswers {

    private final CaseSteps steps;
    private final Cases cases;
    private final DeliberationMapper deliberations;
    private final ReferralMapper referrals;
    private final ReferralBook book;
    private final MonitoringPlan monitoring;

    PrepareAnswers(
            CaseSteps steps,
            Cases cases,
            DeliberationMapper deliberations,
            ReferralMapper referrals,
            ReferralBook book,
            MonitoringPlan monitoring) {
        this.steps = steps;
        this.cases = cases;
        this.deliberations = deliberations;
        this.referrals = referrals;
        this.book = book;
        this.monitoring = monitoring;
    }

    /**
     * @param answerCount how many answers are to be received below; those given early and not received yet included
     * @param monitoringDue day of the first monitoring
     */
    public record Prepared(int answerCount, LocalDate monitoringDue) {}

    @Transactional
    public Prepared forCase(long caseId) {
        int cycle = steps.lock(caseId);
        Deliberation settled = deliberations.last(caseId).orElseThrow();
        Actor actor = new Actor(Objects.requireNonNull(settled.decidedBy()));
        long decision = Objects.requireNonNull(settled.decisionRecordId());
        String words = wordsOf(caseId, decision);
        for (Referral up : referrals.unanswered(caseId)) {
            book.write(answerTo(up, decision, words), ReferralStatus.CONFIRMED, actor);
            book.move(up, ReferralStatus.ACCEPTED, ReferralStatus.ANSWERED, actor, null);
        }
        cases.state(caseId, CaseState.MONITORING);
        return new Prepared(referrals.openAnswers(caseId).size(), monitoring.plan(caseId, cycle));
    }

    /** What the deciding council answered on this very decision goes on to everybody who had asked before. */
    private @Nullable String wordsOf(long caseId, long decision) {
        return referrals.ofSubject(Subject.ofCase(caseId)).stream()
                .filter(each -> each.kind() == ReferralKind.ANSWER && each.decisionRecordId() == decision)
                .map(Referral::answerText)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static ReferralBook.Draft answerTo(Referral up, long decision, @Nullable String words) {
        return new ReferralBook.Draft(
                Subject.ofCase(up.subjectId()),
                up.toCouncil(),
                up.fromCouncil(),
                ReferralKind.ANSWER,
                up.cycle(),
                decision,
                up.id(),
                words);
    }
}
