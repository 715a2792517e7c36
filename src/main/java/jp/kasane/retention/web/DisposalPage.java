package jp.kasane.retention.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.retention.Disposals;
import jp.kasane.retention.RunDisposal;
import jp.kasane.retention.web.DisposalModel.StepInput;
import jp.kasane.web.Caller;
import jp.kasane.web.StepUp;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One disposal list: objections, approval by a second person, the disposal itself, and its proof. */
@PageController
class DisposalPage {

    private static final String PATH = DisposalsPage.PATH + "/{id}";

    private final Disposals disposals;
    private final RunDisposal run;
    private final DisposalModel shown;
    private final PageForms forms;
    private final Caller caller;
    private final StepUp stepUp;

    DisposalPage(
            Disposals disposals, RunDisposal run, DisposalModel shown, PageForms forms, Caller caller, StepUp stepUp) {
        this.disposals = disposals;
        this.run = run;
        this.shown = shown;
        this.forms = forms;
        this.caller = caller;
        this.stepUp = stepUp;
    }

    @GetMapping(PATH)
    @Guarded(Policy.LOOK_AT_RETENTION)
    String show(@PathVariable long id, Model model) {
        return shown.show(id, StepInput.EMPTY, 0, model);
    }

    @PostMapping(PATH + "/entries/{entry}/object")
    @Guarded(Policy.OBJECT_TO_DISPOSAL)
    String object(
            @PathVariable long id,
            @PathVariable long entry,
            @ModelAttribute("form") StepInput form,
            BindingResult errors,
            Model model) {
        return step(
                id, form, entry, errors, model, "objected", () -> disposals.object(entry, form.text(), caller.actor()));
    }

    @PostMapping(PATH + "/entries/{entry}/withdraw")
    @Guarded(Policy.OBJECT_TO_DISPOSAL)
    String withdraw(
            @PathVariable long id,
            @PathVariable long entry,
            @ModelAttribute("form") StepInput form,
            BindingResult errors,
            Model model) {
        return step(id, form, 0, errors, model, "withdrawn", () -> disposals.withdrawObjection(entry, caller.actor()));
    }

    @PostMapping(PATH + "/submit")
    @Guarded(Policy.LIST_DISPOSALS)
    String submit(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, 0, errors, model, "submitted", () -> disposals.submit(id, caller.actor()));
    }

    @PostMapping(PATH + "/approve")
    @Guarded(Policy.APPROVE_DISPOSAL)
    String approve(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, 0, errors, model, "approved", () -> {
            stepUp.require();
            disposals.approve(id, form.number(), caller.actor());
        });
    }

    @PostMapping(PATH + "/discard")
    @Guarded(Policy.LIST_DISPOSALS)
    String discard(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, 0, errors, model, "discarded", () -> disposals.discard(id, caller.actor()));
    }

    @PostMapping(PATH + "/run")
    @Guarded(Policy.LIST_DISPOSALS)
    String run(@PathVariable long id, @ModelAttribute("form") StepInput form, BindingResult errors, Model model) {
        return step(id, form, 0, errors, model, "run", () -> {
            stepUp.require();
            run.run(id, caller.actor());
        });
    }

    private String step(
            long id, StepInput form, long sent, BindingResult errors, Model model, String done, Runnable action) {
        return forms.submit(
                errors,
                () -> {
                    action.run();
                    Flash.done("retention.page.disposal." + done);
                    return DisposalsPage.PATH + "/" + id;
                },
                () -> shown.show(id, form, sent, model));
    }
}
