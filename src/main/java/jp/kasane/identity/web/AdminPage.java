package jp.kasane.identity.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.web.bind.annotation.GetMapping;

/** Where administration begins: everything that can be kept up, with a word on each. */
@PageController
class AdminPage {

    private final People people;
    private final Caller caller;

    AdminPage(People people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    @GetMapping("/admin")
    @Guarded(Policy.OPEN_ADMINISTRATION)
    String show() {
        people.require(Policy.OPEN_ADMINISTRATION, caller.actor());
        return "identity/admin";
    }
}
