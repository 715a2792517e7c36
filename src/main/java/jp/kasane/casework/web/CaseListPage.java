package jp.kasane.casework.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Optional;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.SearchCases;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that a person may know of. What is searched for stays in the session and out of the address. */
@PageController
@RequestMapping("/cases")
class CaseListPage {

    private static final String VIEW = "casework/cases";
    private static final int ROWS = 30;

    private final SearchCases search;
    private final Validator validator;
    private final PageForms forms;
    private final Caller caller;

    CaseListPage(SearchCases search, Validator validator, PageForms forms, Caller caller) {
        this.search = search;
        this.validator = validator;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String list(
            @RequestParam(name = "s", required = false) @Nullable String kept,
            Paging paging,
            HttpSession session,
            Model model) {
        Optional<SearchInput> found = KeptSearches.find(session, kept);
        SearchInput form = found.orElseGet(SearchInput::everything);
        model.addAttribute("form", form);
        model.addAttribute("forgotten", kept != null && found.isEmpty());
        model.addAttribute("here", found.isEmpty() ? "/cases" : "/cases?s=" + kept);
        model.addAttribute("first", paging.after() == null);
        return forms.look(
                checked(form, model),
                () -> model.addAttribute(
                        "page", search.search(form.toCriteria(), ROWS, paging.afterId(), caller.actor())),
                () -> VIEW);
    }

    /** A search that was kept is refused like one that is typed. */
    private BindingResult checked(SearchInput form, Model model) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        validator.validate(form, errors);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return errors;
    }

    @PostMapping
    @Guarded(Policy.VIEW_CASE)
    String find(@Valid @ModelAttribute("form") SearchInput form, BindingResult errors, HttpSession session) {
        return forms.submit(
                errors, () -> form.limits() ? "/cases?s=" + KeptSearches.keep(session, form) : "/cases", () -> VIEW);
    }
}
