package jp.kasane.modelling.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.version.ActivateDraft;
import jp.kasane.modelling.version.ReviewDraft;
import jp.kasane.shared.Actor;
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

/** One step of a draft: says what will happen and asks why. */
@PageController
class DraftStepPage {

    private static final String PATH = DraftPage.PATH + "/{step:confirm|approve|reject|activate|discard}";

    private final Drafts drafts;
    private final ReviewDraft review;
    private final ActivateDraft activation;
    private final PageForms forms;
    private final Caller caller;

    DraftStepPage(Drafts drafts, ReviewDraft review, ActivateDraft activation, PageForms forms, Caller caller) {
        this.drafts = drafts;
        this.review = review;
        this.activation = activation;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ACTIVATE_MODELS)
    String ask(@PathVariable long id, @PathVariable String step, Model model) {
        Draft draft = drafts.get(id, caller.actor()).draft();
        model.addAttribute("form", new ReasonInput(null, draft.version()));
        return show(id, step, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ACTIVATE_MODELS)
    String take(
            @PathVariable long id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") ReasonInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    take(id, DraftStep.of(step), form);
                    Flash.done("modelling.page.step." + step + ".done");
                    return "/admin/drafts/" + id;
                },
                () -> show(id, step, model));
    }

    private void take(long id, DraftStep step, ReasonInput form) {
        Actor actor = caller.actor();
        switch (step) {
            case CONFIRM -> review.confirmWarnings(id, form.seen(), form.words(), actor);
            case APPROVE -> review.approve(id, form.seen(), form.words(), actor);
            case REJECT -> review.reject(id, form.seen(), form.words(), actor);
            case ACTIVATE -> activation.activate(id, form.seen(), form.words(), actor);
            case DISCARD -> drafts.discard(id, form.words(), actor);
        }
    }

    private String show(long id, String step, Model model) {
        Draft.Whole whole = drafts.get(id, caller.actor());
        model.addAttribute("draft", whole.draft());
        model.addAttribute("whole", whole);
        model.addAttribute("step", step);
        return "modelling/draft-step";
    }
}
