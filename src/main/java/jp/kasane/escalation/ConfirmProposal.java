package jp.kasane.escalation;

import java.util.Map;
import java.util.Objects;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 提案の確認: the secretariat of the deliberating council stands by what the table proposed. Once. */
@Service
public class ConfirmProposal {

    private final Proposals proposals;
    private final ReferralBook book;
    private final CaseSteps steps;
    private final DecisionRecords records;

    ConfirmProposal(Proposals proposals, ReferralBook book, CaseSteps steps, DecisionRecords records) {
        this.proposals = proposals;
        this.book = book;
        this.steps = steps;
        this.records = records;
    }

    /** @throws jp.kasane.shared.ProblemException CONFLICT when no proposal of the case waits */
    @Transactional
    public void ofCase(long caseId, Actor actor) {
        confirm(proposals.waiting(caseId, actor), actor);
    }

    /**
     * As {@link #ofCase(long, Actor)}, for one who looked at the proposal first.
     *
     * @param seen id of the deliberation whose proposal it was
     * @throws jp.kasane.shared.ProblemException CONFLICT when another one waits by now
     */
    @Transactional
    public void ofCase(long caseId, long seen, Actor actor) {
        confirm(proposals.seen(caseId, seen, actor), actor);
    }

    /** @throws jp.kasane.shared.ProblemException CONFLICT when the referral is no longer a proposal */
    @Transactional
    public void ofReferral(long referralId, Actor actor) {
        confirm(proposals.waiting(book.get(referralId), actor), actor);
    }

    private void confirm(Deliberation deliberation, Actor actor) {
        long record = Objects.requireNonNull(deliberation.decisionRecordId());
        Outcome outcome = Objects.requireNonNull(deliberation.proposedOutcome());
        records.confirm(record, actor);
        steps.record(
                deliberation.caseId(),
                "CONFIRMED",
                actor,
                Map.of("council", deliberation.councilCode(), "outcome", outcome));
        proposals.settle(deliberation, records.get(record), outcome, actor);
    }
}
