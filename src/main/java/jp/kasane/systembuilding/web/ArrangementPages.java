package jp.kasane.systembuilding.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.RollOutArrangement;
import jp.kasane.systembuilding.TrialArrangement;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 試行 and 実施: what was decided becomes an arrangement. */
@PageController
@RequestMapping("/issues/{id:\\d{1,18}}")
class ArrangementPages {

    private final ReadIssues readIssues;
    private final TrialArrangement trial;
    private final RollOutArrangement rollOut;
    private final IssueFacts facts;
    private final PageForms forms;
    private final Caller caller;

    ArrangementPages(
            ReadIssues readIssues,
            TrialArrangement trial,
            RollOutArrangement rollOut,
            IssueFacts facts,
            PageForms forms,
            Caller caller) {
        this.readIssues = readIssues;
        this.trial = trial;
        this.rollOut = rollOut;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/trial")
    @Guarded(Policy.TRY_ARRANGEMENT)
    String trial(@PathVariable long id, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        model.addAttribute("form", new TrialInput(null, null, String.valueOf(issue.version())));
        return offered(issue, IssueState.ADOPTED, "systembuilding/trial", model);
    }

    @PostMapping("/trial")
    @Guarded(Policy.TRY_ARRANGEMENT)
    String trial(
            @PathVariable long id, @Valid @ModelAttribute("form") TrialInput form, BindingResult errors, Model model) {
        return step(
                id,
                errors,
                () -> {
                    trial.tryOut(id, form.arrangement(), form.day(), form.seen(), caller.actor());
                    return "systembuilding.page.trial.done";
                },
                "systembuilding/trial",
                model);
    }

    @GetMapping("/roll-out")
    @Guarded(Policy.ROLL_OUT_ARRANGEMENT)
    String rollOut(@PathVariable long id, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        model.addAttribute("form", new RollOutInput(issue.arrangement(), null, String.valueOf(issue.version())));
        return offered(issue, IssueState.TRIAL, "systembuilding/roll-out", model);
    }

    @PostMapping("/roll-out")
    @Guarded(Policy.ROLL_OUT_ARRANGEMENT)
    String rollOut(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RollOutInput form,
            BindingResult errors,
            Model model) {
        return step(
                id,
                errors,
                () -> {
                    rollOut.rollOut(id, form.arrangement(), form.day(), form.seen(), caller.actor());
                    return "systembuilding.page.roll-out.done";
                },
                "systembuilding/roll-out",
                model);
    }

    private String offered(Issue issue, IssueState in, String view, Model model) {
        if (!facts.offers(issue, in)) {
            return "redirect:/issues/" + issue.id();
        }
        facts.add(issue, model);
        return view;
    }

    private String step(long id, BindingResult errors, Supplier<String> step, String view, Model model) {
        Issue issue = readIssues.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    Flash.done(step.get());
                    return "/issues/" + id;
                },
                () -> {
                    facts.add(issue, model);
                    return view;
                });
    }
}
