package jp.kasane.casework.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.SearchCases;
import jp.kasane.web.Caller;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that a person may know of. What is searched for stays in the session and out of the address. */
@PageController
@RequestMapping("/cases")
class CaseListPage {

    private static final int ROWS = 30;

    private final SearchCases search;
    private final Caller caller;

    CaseListPage(SearchCases search, Caller caller) {
        this.search = search;
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
        model.addAttribute("page", search.search(form.toCriteria(), ROWS, paging.afterId(), caller.actor()));
        return "casework/cases";
    }

    @PostMapping
    @Guarded(Policy.VIEW_CASE)
    String find(@ModelAttribute("form") SearchInput form, HttpSession session) {
        return form.limits() ? "redirect:/cases?s=" + KeptSearches.keep(session, form) : "redirect:/cases";
    }
}
