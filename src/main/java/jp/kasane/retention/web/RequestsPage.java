package jp.kasane.retention.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.retention.DisclosureRequests;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Disclosure requests (開示請求), and where a new one begins: with a case, or with somebody who works in Kasane. */
@PageController
class RequestsPage {

    static final String PATH = "/retention/requests";

    private final DisclosureRequests requests;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    RequestsPage(DisclosureRequests requests, People people, PageForms forms, Caller caller) {
        this.requests = requests;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String list(Model model) {
        return show(new StartInput(null, null), model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ANSWER_DISCLOSURE_REQUEST)
    String start(@ModelAttribute("form") StartInput form, BindingResult errors, Model model) {
        return forms.submit(errors, () -> PATH + "/new/" + whose(form), () -> show(form, model));
    }

    private String whose(StartInput form) {
        if (form.caseNumber() != null && !form.caseNumber().isBlank()) {
            String number = form.caseNumber().strip();
            requests.requireCase(number, caller.actor());
            return "case/" + number;
        }
        if (form.login() == null || form.login().isBlank()) {
            throw ProblemException.invalid("caseNumber", "retention.request.whose");
        }
        Person person = people.findByLogin(form.login().strip())
                .orElseThrow(() -> ProblemException.invalid("login", "retention.request.person-unknown"));
        return "person/" + person.id();
    }

    private String show(StartInput form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("requests", requests.all(caller.actor()));
        return "retention/requests";
    }

    /** Whose data: of a household of that case, or of the person with that login. */
    record StartInput(@Nullable String caseNumber, @Nullable String login) {}
}
