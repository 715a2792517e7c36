package jp.kasane.escalation.web;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CarriedCases;
import jp.kasane.escalation.ShowLadder;
import jp.kasane.escalation.ShowLadder.Shown;
import jp.kasane.escalation.ShowProposal;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** なぜ動いたか・動かなかったか: a case's way with the reasons of every step. */
@PageController
class CaseWhyPage {

    private final ShowLadder show;
    private final ShowProposal proposals;
    private final LadderTelling telling;
    private final CasePath path;
    private final LadderGrids grids;
    private final CarriedCases carried;
    private final Caller caller;

    CaseWhyPage(
            ShowLadder show,
            ShowProposal proposals,
            LadderTelling telling,
            CasePath path,
            LadderGrids grids,
            CarriedCases carried,
            Caller caller) {
        this.show = show;
        this.proposals = proposals;
        this.telling = telling;
        this.path = path;
        this.grids = grids;
        this.carried = carried;
        this.caller = caller;
    }

    @GetMapping("/cases/{number}/why")
    @Guarded(Policy.VIEW_CASE)
    String why(@PathVariable String number, Model model) {
        Shown shown = show.of(number, caller.actor());
        LadderView ladder = telling.tell(shown);
        model.addAttribute("ladder", ladder);
        model.addAttribute(
                "carried",
                !carried.carried(Set.of(shown.subject().id()), caller.actor()).isEmpty());
        List<PathStep> steps = path.of(ladder);
        model.addAttribute("steps", steps);
        model.addAttribute("grid", grids.of(steps));
        model.addAttribute(
                "waiting", proposals.of(shown.ladder(), caller.actor()).orElse(null));
        return "escalation/why";
    }
}
