package jp.kasane.escalation;

import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Urgency;
import jp.kasane.council.Councils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After the assessment: the case goes before councils, by way of the care conference when it is an emergency. */
@Service
public class DecideUrgency {

    private final Cases cases;
    private final Councils councils;

    DecideUrgency(Cases cases, Councils councils) {
        this.cases = cases;
        this.councils = councils;
    }

    /**
     * @return the urgency that the assessment derived by {@code UrgencyDecision}; where the municipality has no body
     *     for urgent cases an emergency is {@code HIGH}, so that its own district takes it first
     */
    @Transactional
    public Urgency forCase(long caseId) {
        cases.state(caseId, CaseState.IN_DELIBERATION);
        Urgency urgency = cases.get(caseId).urgency();
        boolean nobodyConvenes =
                urgency == Urgency.EMERGENCY && councils.urgentCouncil().isEmpty();
        return nobodyConvenes ? Urgency.HIGH : urgency;
    }
}
