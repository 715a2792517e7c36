package jp.kasane.escalation.web;

import jakarta.validation.Valid;
import java.util.Objects;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.escalation.AcceptReferral;
import jp.kasane.escalation.AcknowledgeReferral;
import jp.kasane.escalation.AnswerReferral;
import jp.kasane.escalation.ReturnReferral;
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

/** One 上申, 回答 or 共有: what it carries, how far it has come, and the steps of the secretariat whose turn it is. */
@PageController
@RequestMapping("/referrals/{id}")
class ReferralPage {

    private final AcceptReferral accept;
    private final ReturnReferral giveBack;
    private final AnswerReferral answer;
    private final AcknowledgeReferral acknowledge;
    private final ReferralModel shown;
    private final PageForms forms;
    private final Caller caller;

    ReferralPage(
            AcceptReferral accept,
            ReturnReferral giveBack,
            AnswerReferral answer,
            AcknowledgeReferral acknowledge,
            ReferralModel shown,
            PageForms forms,
            Caller caller) {
        this.accept = accept;
        this.giveBack = giveBack;
        this.answer = answer;
        this.acknowledge = acknowledge;
        this.shown = shown;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_REFERRALS)
    String show(@PathVariable long id, Model model) {
        shown.fill(id, model);
        unlessRefused("plain", new ReferralInput.Plain(0), model);
        unlessRefused("giveBack", new ReferralInput.GiveBack(0, null), model);
        unlessRefused("reply", new ReferralInput.Reply(0, null), model);
        return "escalation/referral";
    }

    @PostMapping("/accept")
    @Guarded(Policy.ACCEPT_REFERRAL)
    String accept(
            @PathVariable long id,
            @ModelAttribute("plain") ReferralInput.Plain input,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> step(id, input.version(), "accepted", () -> accept.accept(id, caller.actor())),
                () -> show(id, model));
    }

    @PostMapping("/return")
    @Guarded(Policy.RETURN_REFERRAL)
    String giveBack(
            @PathVariable long id,
            @Valid @ModelAttribute("giveBack") ReferralInput.GiveBack input,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> step(
                        id,
                        input.version(),
                        "returned",
                        () -> giveBack.giveBack(id, Objects.requireNonNull(input.reason()), caller.actor())),
                () -> show(id, model));
    }

    @PostMapping("/answer")
    @Guarded(Policy.ANSWER_REFERRAL)
    String answer(
            @PathVariable long id,
            @Valid @ModelAttribute("reply") ReferralInput.Reply input,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> step(
                        id,
                        input.version(),
                        "answered",
                        () -> answer.answer(id, Objects.requireNonNull(input.text()), caller.actor())),
                () -> show(id, model));
    }

    @PostMapping("/acknowledge")
    @Guarded(Policy.ACKNOWLEDGE_REFERRAL)
    String acknowledge(
            @PathVariable long id,
            @ModelAttribute("plain") ReferralInput.Plain input,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> step(id, input.version(), "acknowledged", () -> acknowledge.acknowledge(id, caller.actor())),
                () -> show(id, model));
    }

    private String step(long id, int version, String done, Runnable useCase) {
        shown.requireCurrent(id, version);
        useCase.run();
        Flash.done("escalation.page.referral." + done);
        return "/referrals/" + id;
    }

    /** What was typed stays: a form that was refused is in the model already. */
    private static void unlessRefused(String name, Object empty, Model model) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, empty);
        }
    }
}
