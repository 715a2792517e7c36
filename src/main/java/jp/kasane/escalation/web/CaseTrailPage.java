package jp.kasane.escalation.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.escalation.ShowTrail;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 図: where the case's process stands in its diagram and how it came there. */
@PageController
class CaseTrailPage {

    private final ShowTrail show;
    private final TrailTelling telling;
    private final Caller caller;

    CaseTrailPage(ShowTrail show, TrailTelling telling, Caller caller) {
        this.show = show;
        this.telling = telling;
        this.caller = caller;
    }

    @GetMapping("/cases/{number}/diagram")
    @Guarded(Policy.VIEW_CASE)
    String diagram(@PathVariable String number, @RequestParam(defaultValue = "0") int part, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("trail", telling.tell(show.of(number, part, caller.actor())));
        return "escalation/diagram";
    }

    /** The model as deployed, of the version that the instance runs on. */
    @GetMapping(path = "/cases/{number}/diagram.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    @Guarded(Policy.VIEW_CASE)
    String model(@PathVariable String number, @RequestParam(defaultValue = "0") int part) {
        return show.diagram(number, part, caller.actor());
    }
}
