package jp.kasane.casework.web;

import java.util.Objects;
import jp.kasane.casework.CaseOutlook;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.LookAhead;
import jp.kasane.casework.ViewCase;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on top of every page of a case. */
@Component
class CaseHead {

    private final ViewCase view;
    private final LookAhead lookAhead;
    private final Caller caller;

    CaseHead(ViewCase view, LookAhead lookAhead, Caller caller) {
        this.view = view;
        this.lookAhead = lookAhead;
        this.caller = caller;
    }

    /** Adds {@code seen} and {@code outlook}. Errors as in {@link ViewCase#view}. */
    CaseView show(String number, Model model) {
        Actor actor = caller.actor();
        CaseView seen = view.view(number, actor);
        model.addAttribute("seen", seen);
        model.addAttribute("outlook", lookAhead.of(number, actor));
        return seen;
    }

    /** What {@link #show} added. */
    static CaseOutlook outlook(Model model) {
        return (CaseOutlook) Objects.requireNonNull(model.getAttribute("outlook"));
    }
}
