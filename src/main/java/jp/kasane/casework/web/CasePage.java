package jp.kasane.casework.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ExplainDisclosure;
import jp.kasane.casework.ShowTimeline;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.Viewer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A case: where it stands, its household, what happened to it. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}")
class CasePage {

    private final CaseHead head;
    private final ShowTimeline timeline;
    private final ExplainDisclosure explain;
    private final Caller caller;

    CasePage(CaseHead head, ShowTimeline timeline, ExplainDisclosure explain, Caller caller) {
        this.head = head;
        this.timeline = timeline;
        this.explain = explain;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String overview(@PathVariable String number, @ModelAttribute("viewer") Viewer viewer, Model model) {
        CaseView seen = head.show(number, model);
        String council = seen.councilCode();
        model.addAttribute(
                "narrowedAt",
                CaseHead.outlook(model).reached().stream()
                        .filter(each -> viewer.mayAt(Policy.LOOK_INTO_CASE_LIST, each.code()))
                        .toList());
        model.addAttribute("moves", council != null && viewer.mayAt(Policy.MOVE_WITH_CONSENT, council));
        model.addAttribute("reason", explain.of(number, caller.actor()));
        return "casework/overview";
    }

    @GetMapping("/household")
    @Guarded(Policy.VIEW_CASE)
    String household(@PathVariable String number, Model model) {
        CaseView seen = head.show(number, model);
        model.addAttribute("history", timeline.ofHousehold(number, caller.actor()));
        model.addAttribute("names", Households.names(seen));
        return "casework/household";
    }

    @GetMapping("/timeline")
    @Guarded(Policy.VIEW_CASE)
    String timeline(@PathVariable String number, Paging paging, Model model) {
        head.show(number, model);
        model.addAttribute("page", timeline.show(number, paging, caller.actor()));
        return "casework/timeline";
    }
}
