package jp.kasane.escalation;

import java.util.Objects;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.Decisions;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 上申判定: lets {@code EscalationDecision} propose what follows a deliberation, and keeps why. */
@Service
public class DecideEscalation {

    private final DeliberationMapper deliberations;
    private final EscalationInputs inputs;
    private final Decisions decisions;
    private final Councils councils;
    private final ReferralBook book;

    DecideEscalation(
            DeliberationMapper deliberations,
            EscalationInputs inputs,
            Decisions decisions,
            Councils councils,
            ReferralBook book) {
        this.deliberations = deliberations;
        this.inputs = inputs;
        this.decisions = decisions;
        this.councils = councils;
        this.book = book;
    }

    /** @param referralId the proposed referral; 0 when none is proposed */
    public record Proposal(Outcome outcome, long decisionRecordId, long referralId) {}

    @Transactional
    public Proposal after(long deliberationId) {
        Deliberation deliberation = deliberations.find(deliberationId).orElseThrow();
        DecisionRecord record = decisions.decide(
                "EscalationDecision", inputs.of(deliberation).toInputs(), Subject.ofCase(deliberation.caseId()));
        Outcome outcome = Outcome.valueOf(record.output("outcome"));
        Long referral = outcome == Outcome.UP ? propose(deliberation, record.id()) : null;
        if (deliberations.propose(deliberationId, record.id(), outcome, referral) == 0) {
            throw new IllegalStateException("deliberation " + deliberationId + " is not concluded");
        }
        return new Proposal(outcome, record.id(), orZero(referral));
    }

    private Long propose(Deliberation deliberation, long decisionRecordId) {
        Council council = councils.get(deliberation.councilCode());
        ReferralBook.Draft draft = new ReferralBook.Draft(
                Subject.ofCase(deliberation.caseId()),
                council.code(),
                Objects.requireNonNull(council.parentCode()),
                ReferralKind.ESCALATE,
                deliberation.cycle(),
                decisionRecordId,
                null,
                null);
        return book.write(draft, ReferralStatus.PROPOSED, Actor.SYSTEM);
    }

    private static long orZero(@Nullable Long id) {
        return id == null ? 0 : id;
    }
}
