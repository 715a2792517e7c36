package jp.kasane.identity.web;

import jakarta.servlet.http.HttpSession;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.AccountState;
import jp.kasane.identity.PeopleDirectory;
import jp.kasane.identity.PeopleFilter;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of people. What is looked for is kept in the session: names do not belong into addresses. */
@PageController
class PeoplePage {

    static final String PATH = "/admin/people";
    private static final String FILTER = "identity.people.filter";

    private final PeopleDirectory directory;
    private final PageForms forms;
    private final Caller caller;

    PeoplePage(PeopleDirectory directory, PageForms forms, Caller caller) {
        this.directory = directory;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String list(Paging paging, HttpSession session, Model model) {
        PeopleFilter filter = session.getAttribute(FILTER) instanceof PeopleFilter kept ? kept : PeopleFilter.NONE;
        model.addAttribute("people", directory.find(filter, paging, caller.actor()));
        model.addAttribute("form", FilterInput.of(filter));
        model.addAttribute("filtered", !filter.equals(PeopleFilter.NONE));
        model.addAttribute("roleOptions", Choices.roles());
        model.addAttribute("accountOptions", Choices.of("identity.account-state.", AccountState.values()));
        return "identity/people";
    }

    @PostMapping(PATH + "/filter")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String filter(@ModelAttribute("form") FilterInput form, BindingResult errors, HttpSession session) {
        return forms.submit(
                errors,
                () -> {
                    session.setAttribute(FILTER, form.toFilter());
                    return PATH;
                },
                () -> "redirect:" + PATH);
    }
}
