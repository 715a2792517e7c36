package jp.kasane.escalation;

import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ViewCase;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case's ladder to those who may see the case itself. */
@Service
@Transactional(readOnly = true)
public class ShowLadder {

    private final Cases cases;
    private final ViewCase view;
    private final Ladders ladders;

    ShowLadder(Cases cases, ViewCase view, Ladders ladders) {
        this.cases = cases;
        this.view = view;
        this.ladders = ladders;
    }

    /** The case as it stands, with its way. */
    public record Shown(CaseRef subject, CaseLadder ladder) {}

    /** @throws ProblemException NOT_FOUND as for the case; FORBIDDEN where only statistics may be shown */
    public Shown of(String number, Actor actor) {
        CaseRef subject = cases.byNumber(number);
        if (view.level(subject, actor) == DisclosureLevel.STATISTICS) {
            throw ProblemException.forbidden("escalation.ladder.statistics");
        }
        return new Shown(subject, ladders.of(subject.id()));
    }
}
