package jp.kasane.systembuilding;

import java.util.Map;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.Decisions;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.Theme;
import org.springframework.stereotype.Component;

/** Asks {@code IssuePromotionDecision} whether cases make a community issue. */
@Component
class PromoteIssue {
    private final Decisions decisions;

    PromoteIssue(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param cases number of cases with the same gap
     * @param districts number of districts they came from
     * @param reachedTop one of them went up the whole ladder
     * @param subject what is decided about: the case, or the issue when a person raises it
     */
    DecisionRecord decide(int cases, int districts, boolean reachedTop, Theme theme, Subject subject) {
        Map<String, Object> inputs = Map.of(
                "similarCases", cases,
                "similarDistricts", districts,
                "reachedTop", reachedTop,
                "field", theme.field());
        return decisions.decide("IssuePromotionDecision", inputs, subject);
    }
}
