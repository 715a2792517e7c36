package jp.kasane.rehearsal.persistence;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.rehearsal.model.RehearsalReport.DecisionOutcome;
import jp.kasane.rehearsal.model.RehearsalReport.ReferralOutcome;

/** A referral of a case with the decision behind it; rules are joined by commas. */
public record ReferralStep(
        long caseId,
        String fromCouncil,
        String toCouncil,
        String kind,
        String direction,
        LocalDate carriedOn,
        String decisionKey,
        int decisionVersion,
        String rules,
        String reason,
        String status) {

    public ReferralOutcome toOutcome() {
        DecisionOutcome decision = new DecisionOutcome(decisionKey, decisionVersion, List.of(rules.split(",")), reason);
        return new ReferralOutcome(fromCouncil, toCouncil, kind, direction, carriedOn, decision, status);
    }
}
