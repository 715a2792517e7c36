package jp.kasane.retention.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.retention.DecideRequest;
import jp.kasane.retention.DisclosureRequests;
import jp.kasane.retention.RequestFacts;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The course of one disclosure request, without its contents; leads to these whoever may see them. */
@PageController
class RequestPage {

    static final String PATH = RequestsPage.PATH + "/{id:\\d{1,18}}";

    private final DisclosureRequests requests;
    private final DecideRequest decide;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    RequestPage(DisclosureRequests requests, DecideRequest decide, People people, PageForms forms, Caller caller) {
        this.requests = requests;
        this.decide = decide;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String show(@PathVariable long id, Model model) {
        return show(id, new NothingTyped(), model);
    }

    @PostMapping(PATH + "/close")
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String close(@PathVariable long id, @ModelAttribute("form") NothingTyped form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    requests.close(id, caller.actor());
                    Flash.done("retention.page.request.closed");
                    return RequestsPage.PATH + "/" + id;
                },
                () -> show(id, form, model));
    }

    private String show(long id, NothingTyped form, Model model) {
        Actor actor = caller.actor();
        RequestFacts facts = requests.get(id, actor);
        model.addAttribute("form", form);
        model.addAttribute("asked", facts);
        model.addAttribute("enteredBy", name(facts.enteredBy()));
        model.addAttribute("decidedBy", name(facts.decidedBy()));
        model.addAttribute("open", decide.isOpenTo(id, actor));
        model.addAttribute("closable", requests.mayClose(id, actor));
        model.addAttribute("handovers", requests.handovers(id, actor));
        return "retention/request";
    }

    private @Nullable String name(@Nullable Long personId) {
        return personId == null ? null : people.find(personId).map(Person::name).orElse(null);
    }

    /** A form with buttons only. */
    record NothingTyped() {}
}
