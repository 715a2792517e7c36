package jp.kasane.meeting.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.ConfirmDisclosure;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes note, on a meeting's page, that items are shown less openly than before. */
@PageController
class ConfirmDisclosurePage {

    private final ConfirmDisclosure disclosure;
    private final Caller caller;

    ConfirmDisclosurePage(ConfirmDisclosure disclosure, Caller caller) {
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @PostMapping("/meetings/{id}/disclosure/confirm")
    @Guarded(Policy.SET_AGENDA)
    String confirm(@PathVariable long id) {
        disclosure.confirm(id, caller.actor());
        Flash.done("meeting.page.lowered.confirmed");
        return "redirect:/meetings/" + id;
    }
}
