package jp.kasane.desk.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.desk.DrawLadder;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** はしご: every council, what waits there, and what moved between them. */
@PageController
class LadderPage {

    private final DrawLadder ladder;
    private final Caller caller;

    LadderPage(DrawLadder ladder, Caller caller) {
        this.ladder = ladder;
        this.caller = caller;
    }

    @GetMapping("/ladder")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    String show(Model model) {
        model.addAttribute("ladder", ladder.draw(caller.actor()));
        model.addAttribute("days", DrawLadder.DAYS);
        return "desk/ladder";
    }
}
