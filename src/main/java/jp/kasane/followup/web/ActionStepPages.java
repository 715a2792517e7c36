package jp.kasane.followup.web;

import jakarta.validation.Valid;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.followup.ChaseOverdue;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.RescheduleAction;
import jp.kasane.followup.VerifyReport;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.web.ActionOffers.Offers;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Steps of the secretariat that need a word or a date: each has a small page of its own. */
@PageController
@RequestMapping("/actions/{id:\\d{1,18}}")
class ActionStepPages {

    private final ReadAction readAction;
    private final VerifyReport verifyReport;
    private final RescheduleAction rescheduleAction;
    private final ChaseOverdue chaseOverdue;
    private final ActionOffers offers;
    private final ActionFacts facts;
    private final PageForms forms;
    private final Caller caller;

    ActionStepPages(
            ReadAction readAction,
            VerifyReport verifyReport,
            RescheduleAction rescheduleAction,
            ChaseOverdue chaseOverdue,
            ActionOffers offers,
            ActionFacts facts,
            PageForms forms,
            Caller caller) {
        this.readAction = readAction;
        this.verifyReport = verifyReport;
        this.rescheduleAction = rescheduleAction;
        this.chaseOverdue = chaseOverdue;
        this.offers = offers;
        this.facts = facts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/send-back")
    @Guarded({Policy.VERIFY_REPORT, Policy.VIEW_ACTIONS, Policy.VIEW_OWN_ACTIONS})
    String sendBack(@PathVariable long id, Model model) {
        Action action = readAction.get(id, caller.actor());
        model.addAttribute("form", SendBackInput.empty(action.version()));
        return offered(action, Offers::verify, "followup/send-back", model);
    }

    @PostMapping("/send-back")
    @Guarded(Policy.VERIFY_REPORT)
    String sendBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SendBackInput form,
            BindingResult errors,
            Model model) {
        return step(
                id,
                errors,
                actor -> verifyReport.sendBack(id, form.reason(), form.day(), form.seen(), actor),
                "followup.page.send-back.done",
                () -> show(id, "followup/send-back", model));
    }

    @GetMapping("/reschedule")
    @Guarded({Policy.RESCHEDULE_ACTION, Policy.VIEW_ACTIONS, Policy.VIEW_OWN_ACTIONS})
    String reschedule(@PathVariable long id, Model model) {
        Action action = readAction.get(id, caller.actor());
        model.addAttribute("form", RescheduleInput.empty(action.version()));
        return offered(action, Offers::change, "followup/reschedule", model);
    }

    @PostMapping("/reschedule")
    @Guarded(Policy.RESCHEDULE_ACTION)
    String reschedule(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RescheduleInput form,
            BindingResult errors,
            Model model) {
        return step(
                id,
                errors,
                actor -> rescheduleAction.reschedule(id, form.day(), form.reason(), form.seen(), actor),
                "followup.page.reschedule.done",
                () -> show(id, "followup/reschedule", model));
    }

    @GetMapping("/chase")
    @Guarded({Policy.CHASE_ACTION, Policy.VIEW_ACTIONS, Policy.VIEW_OWN_ACTIONS})
    String chase(@PathVariable long id, Model model) {
        Action action = readAction.get(id, caller.actor());
        model.addAttribute("form", new ChaseInput(null));
        return offered(action, Offers::chase, "followup/chase", model);
    }

    @PostMapping("/chase")
    @Guarded(Policy.CHASE_ACTION)
    String chase(
            @PathVariable long id, @Valid @ModelAttribute("form") ChaseInput form, BindingResult errors, Model model) {
        return step(
                id,
                errors,
                actor -> chaseOverdue.chase(id, form.text(), actor),
                "followup.page.chase.done",
                () -> show(id, "followup/chase", model));
    }

    private String step(long id, BindingResult errors, Step step, String done, Supplier<String> again) {
        readAction.get(id, caller.actor());
        return forms.submit(
                errors,
                () -> {
                    step.take(caller.actor());
                    Flash.done(done);
                    return "/actions/" + id;
                },
                again);
    }

    /** A step that was done meanwhile, or is somebody else's, leads back to the action. */
    private String offered(Action action, Predicate<Offers> offer, String view, Model model) {
        if (!offer.test(offers.of(action, caller.actor()))) {
            return "redirect:/actions/" + action.id();
        }
        facts.add(action, model);
        return view;
    }

    private String show(long id, String view, Model model) {
        Action action = readAction.get(id, caller.actor());
        facts.add(action, model);
        return view;
    }

    /** What the secretariat does. */
    interface Step {
        void take(Actor actor);
    }
}
