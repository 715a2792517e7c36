package jp.kasane.escalation.web;

import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.MoveWithConsent;
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

/** 支援会議 → 重層的支援会議: says whose consent is there and whose is missing, and moves the case. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/consent-obtained")
class MoveWithConsentPage {

    private final MoveWithConsent move;
    private final Cases cases;
    private final CarriedCases carried;
    private final PageForms forms;
    private final Caller caller;

    MoveWithConsentPage(MoveWithConsent move, Cases cases, CarriedCases carried, PageForms forms, Caller caller) {
        this.move = move;
        this.cases = cases;
        this.carried = carried;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.MOVE_WITH_CONSENT)
    String show(@PathVariable String number, Model model) {
        model.addAttribute("form", new MoveInput());
        return fill(number, model);
    }

    @PostMapping
    @Guarded(Policy.MOVE_WITH_CONSENT)
    String move(
            @PathVariable String number, @ModelAttribute("form") MoveInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    move.move(number, caller.actor());
                    Flash.done("escalation.page.consented.done");
                    return "/cases/" + number;
                },
                () -> fill(number, model));
    }

    private String fill(String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("way", move.way(number, caller.actor()));
        model.addAttribute(
                "carried",
                !carried.carried(Set.of(cases.byNumber(number).id()), caller.actor())
                        .isEmpty());
        return "escalation/consent-obtained";
    }

    /** Nothing is typed. */
    record MoveInput() {}
}
