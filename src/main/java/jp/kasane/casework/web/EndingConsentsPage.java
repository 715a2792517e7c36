package jp.kasane.casework.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.EndingConsents;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Consents that ended by their date or soon will. */
@PageController
class EndingConsentsPage {

    private final EndingConsents ending;
    private final Caller caller;

    EndingConsentsPage(EndingConsents ending, Caller caller) {
        this.ending = ending;
        this.caller = caller;
    }

    @GetMapping("/cases/consents-ending")
    @Guarded(Policy.RECORD_CONSENT)
    String list(Model model) {
        model.addAttribute("endings", ending.list(caller.actor()));
        return "casework/consents-ending";
    }
}
