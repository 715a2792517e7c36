package jp.kasane.identity.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.Caller;
import jp.kasane.web.OpenSessions;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The devices on which a person is signed in, to end what was forgotten or is strange. */
@PageController
class MySessionsPage {

    static final String PATH = "/me/sessions";

    private final OpenSessions sessions;
    private final Caller caller;

    MySessionsPage(OpenSessions sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String show(Model model) {
        model.addAttribute("sessions", sessions.of(caller.actor().personId()));
        return "identity/sessions";
    }

    /** Twice is no harm: what is ended stays ended. */
    @PostMapping(PATH + "/end")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String end(@RequestParam String key) {
        Flash.done("identity.page.sessions.ended");
        sessions.end(caller.actor().personId(), key);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/end-others")
    @Guarded(Policy.KEEP_OWN_ACCOUNT)
    String endOthers() {
        Flash.done("identity.page.sessions.ended");
        sessions.endOthers(caller.actor().personId());
        return "redirect:" + PATH;
    }
}
