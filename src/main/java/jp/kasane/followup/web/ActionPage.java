package jp.kasane.followup.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.ReportAction;
import jp.kasane.followup.VerifyReport;
import jp.kasane.followup.model.Action;
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

/** One action: what it is, how it went, and the next step, right there. */
@PageController
@RequestMapping("/actions/{id:\\d{1,18}}")
class ActionPage {

    private final ReadAction readAction;
    private final ReportAction reportAction;
    private final VerifyReport verifyReport;
    private final ActionFacts facts;
    private final PageForms forms;
    private final Caller caller;

    ActionPage(
            ReadAction readAction,
            ReportAction reportAction,
            VerifyReport verifyReport,
            ActionFacts facts,
            PageForms forms,
            Caller caller) {
        this.readAction = readAction;
        this.reportAction = reportAction;
        this.verifyReport = verifyReport;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded({Policy.VIEW_OWN_ACTIONS, Policy.VIEW_ACTIONS})
    String show(@PathVariable long id, Model model) {
        Action action = readAction.get(id, caller.actor());
        model.addAttribute("form", new ReportInput(null, null, null));
        return show(action, model);
    }

    @PostMapping("/report")
    @Guarded({Policy.REPORT_ACTION, Policy.REPORT_FOR_MEMBER})
    String report(
            @PathVariable long id, @Valid @ModelAttribute("form") ReportInput form, BindingResult errors, Model model) {
        Action action = readAction.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    reportAction.report(id, form.told(), form.seen(), caller.actor());
                    boolean own = action.assigneeId() == caller.actor().personId();
                    Flash.done(own ? "followup.page.report.done" : "followup.page.report.done-on-behalf");
                    return "/actions/" + id;
                },
                () -> show(readAction.get(id, caller.actor()), model));
    }

    @PostMapping("/verify")
    @Guarded(Policy.VERIFY_REPORT)
    String verify(@PathVariable long id, @ModelAttribute("form") ReportInput form, BindingResult errors, Model model) {
        readAction.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    verifyReport.verify(id, form.seen(), caller.actor());
                    Flash.done("followup.page.verify.done");
                    return "/actions/" + id;
                },
                () -> show(readAction.get(id, caller.actor()), model));
    }

    private String show(Action action, Model model) {
        facts.add(action, model);
        return "followup/action";
    }
}
