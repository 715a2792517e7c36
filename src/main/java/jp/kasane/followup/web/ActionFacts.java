package jp.kasane.followup.web;

import jp.kasane.followup.ReadAction;
import jp.kasane.followup.model.Action;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page on one action shows of it. */
@Component
class ActionFacts {

    private final ReadAction readAction;
    private final ActionRows rows;
    private final ActionOffers offers;
    private final HistorySentences sentences;
    private final People people;
    private final Caller caller;

    ActionFacts(
            ReadAction readAction,
            ActionRows rows,
            ActionOffers offers,
            HistorySentences sentences,
            People people,
            Caller caller) {
        this.readAction = readAction;
        this.rows = rows;
        this.offers = offers;
        this.sentences = sentences;
        this.people = people;
        this.caller = caller;
    }

    void add(Action action, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("row", rows.of(action, caller.actor()));
        model.addAttribute("offers", offers.of(action, caller.actor()));
        model.addAttribute("history", sentences.of(action, readAction.history(action, caller.actor())));
        model.addAttribute("reportedBy", nameOf(action.reportedBy()));
        model.addAttribute("enteredBy", nameOf(action.enteredBy()));
        model.addAttribute("mine", action.assigneeId() == caller.actor().personId());
    }

    private @Nullable String nameOf(@Nullable Long personId) {
        return personId == null ? null : people.find(personId).map(Person::name).orElse(null);
    }
}
