package jp.kasane.systembuilding.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.shared.Actor;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.SortIssue;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 仕分け of a candidate: common, or a matter of single cases. */
@PageController
@RequestMapping("/issues/{id:\\d{1,18}}/sort")
class SortIssuePage {

    private static final List<Option> SORTINGS = List.of(
            new Option("COMMON", "systembuilding.page.sort.common"),
            new Option("INDIVIDUAL", "systembuilding.page.sort.individual"));
    private static final List<Option> SCORES = IntStream.rangeClosed(1, 5)
            .mapToObj(score -> new Option(String.valueOf(score), "systembuilding.page.score." + score))
            .toList();
    private final ReadIssues readIssues;
    private final SortIssue sortIssue;
    private final IssueFacts facts;
    private final PageForms forms;
    private final Caller caller;

    SortIssuePage(ReadIssues readIssues, SortIssue sortIssue, IssueFacts facts, PageForms forms, Caller caller) {
        this.readIssues = readIssues;
        this.sortIssue = sortIssue;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.SORT_ISSUE)
    String form(@PathVariable long id, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        if (!facts.offers(issue, IssueState.CANDIDATE)) {
            return "redirect:/issues/" + id;
        }
        model.addAttribute("form", SortInput.of(issue));
        return show(issue, model);
    }

    @PostMapping
    @Guarded(Policy.SORT_ISSUE)
    String sort(
            @PathVariable long id, @Valid @ModelAttribute("form") SortInput form, BindingResult errors, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    sort(id, form, caller.actor());
                    Flash.done("systembuilding.page.sort.done-" + (form.common() ? "common" : "individual"));
                    return "/issues/" + id;
                },
                () -> show(issue, model));
    }

    private void sort(long id, SortInput form, Actor actor) {
        if (form.common()) {
            sortIssue.common(id, form.title(), form.description(), form.scores(), form.seen(), actor);
        } else {
            sortIssue.individual(id, form.reason(), form.seen(), actor);
        }
    }

    private String show(Issue issue, Model model) {
        facts.addAll(issue, model);
        model.addAttribute("sortings", SORTINGS);
        model.addAttribute("scores", SCORES);
        return "systembuilding/sort";
    }
}
