package jp.kasane.escalation.web;

import java.util.List;
import jp.kasane.escalation.Deliberation;
import jp.kasane.escalation.Outcome;
import jp.kasane.escalation.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One plain sentence on why a case moved on from a council, or why it did not. */
@Component
class WhyItMoved {

    private final Wording wording;
    private final ViewersWords words;

    WhyItMoved(Wording wording, ViewersWords words) {
        this.wording = wording;
        this.words = words;
    }

    @Nullable
    String sentence(Deliberation d, @Nullable DecisionView decision, List<Referral> carried) {
        if (d.outcome() == Outcome.RETURNED) {
            return returned(d, carried);
        }
        if (decision == null) {
            return null;
        }
        if (d.outcome() == null) {
            return wording.sentence("escalation.why.proposed", label(d.proposedOutcome()), decision.reason());
        }
        if (decision.overrideReason() != null) {
            return wording.sentence(
                    "escalation.why.overridden",
                    label(d.proposedOutcome()),
                    label(d.outcome()),
                    decision.overrideReason());
        }
        return wording.sentence("escalation.why." + d.outcome(), decision.reason());
    }

    private String returned(Deliberation d, List<Referral> carried) {
        String reason = carried.stream()
                .filter(referral -> Long.valueOf(referral.id()).equals(d.referralId()))
                .map(referral -> words.returned(referral))
                .findFirst()
                .orElse("");
        return wording.sentence("escalation.why.RETURNED", reason);
    }

    private String label(@Nullable Outcome outcome) {
        return outcome == null ? "" : wording.label("outcome", outcome);
    }
}
