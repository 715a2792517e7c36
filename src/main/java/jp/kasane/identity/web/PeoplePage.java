package jp.kasane.identity.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
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
        PeopleFilter filter = kept(session);
        return show(filter, FilterInput.of(filter), paging, model);
    }

    private static PeopleFilter kept(HttpSession session) {
        return session.getAttribute(FILTER) instanceof PeopleFilter kept ? kept : PeopleFilter.NONE;
    }

    private String show(PeopleFilter filter, FilterInput form, Paging paging, Model model) {
        model.addAttribute("people", directory.find(filter, paging, caller.actor()));
        model.addAttribute("form", form);
        model.addAttribute("filtered", !filter.equals(PeopleFilter.NONE));
        model.addAttribute("roleOptions", Choices.roles());
        model.addAttribute("accountOptions", Choices.of("identity.account-state.", AccountState.values()));
        return "identity/people";
    }

    /** What cannot be looked for is told at its field; the list stays as it was. */
    @PostMapping(PATH + "/filter")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    String filter(
            @Valid @ModelAttribute("form") FilterInput form,
            BindingResult errors,
            Paging paging,
            HttpSession session,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    session.setAttribute(FILTER, form.toFilter());
                    return PATH;
                },
                () -> show(kept(session), form, paging, model));
    }
}
