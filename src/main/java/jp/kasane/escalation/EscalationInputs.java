package jp.kasane.escalation;

import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.SimilarCases;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.escalation.model.EscalationFacts;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.followup.Actions;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Computes the decision's inputs from records; nothing of it is ever typed in. */
@Component
class EscalationInputs {

    private final Cases cases;
    private final Councils councils;
    private final Actions actions;
    private final DeliberationMapper deliberations;

    EscalationInputs(Cases cases, Councils councils, Actions actions, DeliberationMapper deliberations) {
        this.cases = cases;
        this.councils = councils;
        this.actions = actions;
        this.deliberations = deliberations;
    }

    EscalationFacts of(Deliberation deliberation) {
        long caseId = deliberation.caseId();
        CaseRef subject = cases.get(caseId);
        Council council = councils.get(deliberation.councilCode());
        SimilarCases similar = cases.similarTo(caseId);
        return new EscalationFacts(
                String.valueOf(deliberation.conclusion()),
                deliberations.timesDiscussed(caseId, deliberation.cycle(), deliberation.layer()),
                subject.fields().size(),
                subject.urgency().name(),
                similar.caseIds().size(),
                similar.districts().size(),
                actions.overdueCount(Subject.ofCase(caseId)),
                council.layer(),
                layerAbove(council),
                deliberation.goodPractice() && sharesSuccess(council),
                deliberation.becameUrgent() && councils.urgentCouncil().isPresent());
    }

    private String layerAbove(Council council) {
        String parent = council.parentCode();
        return parent == null ? "" : councils.get(parent).layer();
    }

    private boolean sharesSuccess(Council council) {
        return councils.target(council.code(), FlowType.SHARE_SUCCESS).isPresent();
    }
}
