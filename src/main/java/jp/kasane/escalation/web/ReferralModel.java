package jp.kasane.escalation.web;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.ViewCase;
import jp.kasane.escalation.ListReferrals;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.escalation.ReferralTurns;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a referral shows beside its forms. */
@Component
class ReferralModel {

    private final ListReferrals referrals;
    private final ReferralTurns turns;
    private final ReferralTelling telling;
    private final DecisionReader reader;
    private final Wording wording;
    private final ViewCase viewCase;
    private final Caller caller;

    ReferralModel(
            ListReferrals referrals,
            ReferralTurns turns,
            ReferralTelling telling,
            DecisionReader reader,
            Wording wording,
            ViewCase viewCase,
            Caller caller) {
        this.referrals = referrals;
        this.turns = turns;
        this.telling = telling;
        this.reader = reader;
        this.wording = wording;
        this.viewCase = viewCase;
        this.caller = caller;
    }

    void fill(long id, Model model) {
        Referral referral = referrals.get(id, caller.actor());
        ReferralView view = telling.withDecision(referral);
        ReferralTurns.Turn turn = turns.of(referral, caller.actor());
        model.addAttribute("referral", view);
        boolean aboutCase = referral.subjectType() == SubjectType.CASE;
        model.addAttribute("aboutCase", aboutCase);
        model.addAttribute("openable", aboutCase && mayOpen(referral.subjectId()));
        model.addAttribute("reading", reader.read(view.decision()));
        model.addAttribute("turn", turn);
        model.addAttribute("next", next(referral, view, turn));
    }

    /** @throws ProblemException STALE when the referral has moved since it was on the screen */
    void requireCurrent(long id, int version) {
        if (referrals.get(id, caller.actor()).version() != version) {
            throw ProblemException.conflict("escalation.page.referral.moved");
        }
    }

    private boolean mayOpen(long caseId) {
        return !viewCase.visible(Set.of(caseId), caller.actor()).isEmpty();
    }

    private String next(Referral referral, ReferralView view, ReferralTurns.Turn turn) {
        boolean convened = referral.kind() == ReferralKind.URGENT && referral.status() == ReferralStatus.CONFIRMED;
        String kind = referral.isEscalation() ? "up." : convened ? "urgent." : "note.";
        List<String> names = List.of(view.from().label(), view.to().label());
        return wording.sentence(
                "escalation.page.referral.next." + kind + referral.status(), names.get(0), names.get(1));
    }
}
