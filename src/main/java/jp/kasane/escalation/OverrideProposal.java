package jp.kasane.escalation;

import java.util.Map;
import java.util.Objects;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.escalation.model.OverrideRules;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 提案の変更: the secretariat of the deliberating council decides otherwise than the table proposed, and says why. */
@Service
public class OverrideProposal {

    private final Proposals proposals;
    private final ReferralBook book;
    private final CaseSteps steps;
    private final DecisionRecords records;
    private final Councils councils;

    OverrideProposal(
            Proposals proposals, ReferralBook book, CaseSteps steps, DecisionRecords records, Councils councils) {
        this.proposals = proposals;
        this.book = book;
        this.steps = steps;
        this.records = records;
        this.councils = councils;
    }

    /**
     * @param outcome CONTINUE, UP where there is a layer above, SUPPORTED, or URGENT where there is a body for it
     * @param reason why, in the person's own words
     * @throws ProblemException INVALID when it may not be chosen, CONFLICT when no proposal of the case waits
     */
    @Transactional
    public void ofCase(long caseId, Outcome outcome, String reason, Actor actor) {
        override(proposals.waiting(caseId, actor), outcome, reason, actor);
    }

    /**
     * As {@link #ofCase(long, Outcome, String, Actor)}, for one who looked at the proposal first.
     *
     * @param seen id of the deliberation whose proposal it was
     * @throws ProblemException also CONFLICT when another one waits by now
     */
    @Transactional
    public void ofCase(long caseId, long seen, Outcome outcome, String reason, Actor actor) {
        override(proposals.seen(caseId, seen, actor), outcome, reason, actor);
    }

    /** As {@link #ofCase(long, Outcome, String, Actor)}, by the proposed referral. */
    @Transactional
    public void ofReferral(long referralId, Outcome outcome, String reason, Actor actor) {
        override(proposals.waiting(book.get(referralId), actor), outcome, reason, actor);
    }

    private void override(Deliberation deliberation, Outcome outcome, String reason, Actor actor) {
        requireAllowed(deliberation, outcome);
        if (reason.isBlank()) {
            throw ProblemException.invalid("reason", "escalation.override.reason-missing");
        }
        long record = Objects.requireNonNull(deliberation.decisionRecordId());
        records.override(record, actor, outcome.name(), reason);
        Long proposed = deliberation.proposedReferralId();
        if (proposed != null) {
            book.move(proposed, ReferralStatus.PROPOSED, ReferralStatus.OVERRIDDEN, actor, null);
        }
        steps.record(
                deliberation.caseId(),
                "OVERRIDDEN",
                actor,
                Map.of("council", deliberation.councilCode(), "outcome", outcome));
        proposals.settle(deliberation, records.get(record), outcome, actor);
    }

    private void requireAllowed(Deliberation deliberation, Outcome outcome) {
        Council council = councils.get(deliberation.councilCode());
        String refusal = OverrideRules.refusal(
                Objects.requireNonNull(deliberation.proposedOutcome()),
                outcome,
                council.parentCode() != null,
                councils.urgentCouncil().isPresent());
        if (!refusal.isEmpty()) {
            throw ProblemException.invalid("outcome", refusal);
        }
    }
}
