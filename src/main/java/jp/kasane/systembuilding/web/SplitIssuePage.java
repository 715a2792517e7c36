package jp.kasane.systembuilding.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.ReadIssueCases;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.SplitIssue;
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

/** 分割: some cases of a candidate are another issue. */
@PageController
@RequestMapping("/issues/{id:\\d{1,18}}/split")
class SplitIssuePage {

    private final ReadIssues readIssues;
    private final ReadIssueCases fedBy;
    private final SplitIssue splitIssue;
    private final IssueFacts facts;
    private final PageForms forms;
    private final Caller caller;

    SplitIssuePage(
            ReadIssues readIssues,
            ReadIssueCases fedBy,
            SplitIssue splitIssue,
            IssueFacts facts,
            PageForms forms,
            Caller caller) {
        this.readIssues = readIssues;
        this.fedBy = fedBy;
        this.splitIssue = splitIssue;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.SPLIT_ISSUE)
    String form(@PathVariable long id, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        if (!facts.offers(issue, IssueState.CANDIDATE)) {
            return "redirect:/issues/" + id;
        }
        model.addAttribute("form", new SplitInput(null, null, null, String.valueOf(issue.version())));
        return show(issue, model);
    }

    @PostMapping
    @Guarded(Policy.SPLIT_ISSUE)
    String split(
            @PathVariable long id, @Valid @ModelAttribute("form") SplitInput form, BindingResult errors, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    long split = CaseNumbers.named("caseNumbers", () -> split(id, form));
                    Flash.done("systembuilding.page.split.done");
                    return "/issues/" + split;
                },
                () -> show(issue, model));
    }

    private long split(long id, SplitInput form) {
        return splitIssue.split(id, form.name(), form.leaving(), form.reason(), form.seen(), caller.actor());
    }

    private String show(Issue issue, Model model) {
        facts.add(issue, model);
        List<Option> cases = fedBy.known(issue, caller.actor()).stream()
                .map(fed -> new Option(fed.ref().number(), fed.ref().number()))
                .toList();
        model.addAttribute("choices", cases);
        return "systembuilding/split";
    }
}
