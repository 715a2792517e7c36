package jp.kasane.escalation.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.OverrideProposal;
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

/** 提案の確認・変更 by the secretariat of the council that deliberated. */
@PageController
@RequestMapping("/cases/{number}/proposal")
class ProposalPage {

    private final Cases cases;
    private final ConfirmProposal confirm;
    private final OverrideProposal override;
    private final ProposalModel shown;
    private final PageForms forms;
    private final Caller caller;

    ProposalPage(
            Cases cases,
            ConfirmProposal confirm,
            OverrideProposal override,
            ProposalModel shown,
            PageForms forms,
            Caller caller) {
        this.cases = cases;
        this.confirm = confirm;
        this.override = override;
        this.shown = shown;
        this.forms = forms;
        this.caller = caller;
    }

    /** @param deliberation the one whose proposal was on the screen */
    record ConfirmInput(long deliberation) {}

    /** What was typed stays: a form that was refused is in the model already. */
    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String show(@PathVariable String number, Model model) {
        long seen = shown.fill(number, model)
                .map(waiting -> waiting.deliberation().id())
                .orElse(0L);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", OverrideInput.empty(seen));
        }
        if (!model.containsAttribute("confirmation")) {
            model.addAttribute("confirmation", new ConfirmInput(seen));
        }
        return "escalation/proposal";
    }

    @PostMapping("/confirm")
    @Guarded(Policy.CONFIRM_PROPOSAL)
    String confirm(
            @PathVariable String number,
            @ModelAttribute("confirmation") ConfirmInput input,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    confirm.ofCase(cases.byNumber(number).id(), input.deliberation(), caller.actor());
                    Flash.done("escalation.page.proposal.confirmed");
                    return "/cases/" + number + "/why";
                },
                () -> show(number, model));
    }

    @PostMapping("/override")
    @Guarded(Policy.CONFIRM_PROPOSAL)
    String override(
            @PathVariable String number,
            @Valid @ModelAttribute("form") OverrideInput input,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> override(number, input), () -> show(number, model));
    }

    private String override(String number, OverrideInput input) {
        override.ofCase(
                cases.byNumber(number).id(), input.deliberation(), input.chosen(), input.reason(), caller.actor());
        Flash.done("escalation.page.proposal.overridden");
        return "/cases/" + number + "/why";
    }
}
