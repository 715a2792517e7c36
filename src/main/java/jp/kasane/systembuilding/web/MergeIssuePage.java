package jp.kasane.systembuilding.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.MergeIssues;
import jp.kasane.systembuilding.ReadIssues;
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

/** 統合: another issue takes over the cases of a candidate. */
@PageController
@RequestMapping("/issues/{id:\\d{1,18}}/merge")
class MergeIssuePage {

    private final ReadIssues readIssues;
    private final MergeIssues mergeIssues;
    private final IssueFacts facts;
    private final PageForms forms;
    private final Caller caller;

    MergeIssuePage(ReadIssues readIssues, MergeIssues mergeIssues, IssueFacts facts, PageForms forms, Caller caller) {
        this.readIssues = readIssues;
        this.mergeIssues = mergeIssues;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.MERGE_ISSUES)
    String form(@PathVariable long id, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        if (!facts.offers(issue, IssueState.CANDIDATE)) {
            return "redirect:/issues/" + id;
        }
        model.addAttribute("form", new MergeInput(null, null, String.valueOf(issue.version())));
        return show(issue, model);
    }

    @PostMapping
    @Guarded(Policy.MERGE_ISSUES)
    String merge(
            @PathVariable long id, @Valid @ModelAttribute("form") MergeInput form, BindingResult errors, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    mergeIssues.merge(id, form.target(), form.reason(), form.seen(), caller.actor());
                    Flash.done("systembuilding.page.merge.done");
                    return "/issues/" + form.target();
                },
                () -> show(issue, model));
    }

    private String show(Issue issue, Model model) {
        facts.add(issue, model);
        List<Option> targets = readIssues.mergeTargets(issue).stream()
                .map(other -> new Option(String.valueOf(other.id()), other.title()))
                .toList();
        model.addAttribute("targets", targets);
        return "systembuilding/merge";
    }
}
