package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CarryingOffice;
import jp.kasane.casework.HandOverCase;
import jp.kasane.casework.HandOverReason;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands a case over to another organisation; says before what follows from it. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/office")
class OfficePage {

    private static final List<Option> REASONS = Stream.of(HandOverReason.values())
            .map(reason -> new Option(reason.name(), "casework.value." + reason))
            .toList();

    private final CaseHead head;
    private final HandOverCase handOver;
    private final PageForms forms;
    private final Caller caller;

    OfficePage(CaseHead head, HandOverCase handOver, PageForms forms, Caller caller) {
        this.head = head;
        this.handOver = handOver;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.HAND_OVER_CASE)
    String open(@PathVariable String number, Model model) {
        model.addAttribute("form", new OfficeInput(null, null));
        return show(number, model);
    }

    @PostMapping
    @Guarded(Policy.HAND_OVER_CASE)
    String handOver(
            @PathVariable String number,
            @Valid @ModelAttribute("form") OfficeInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> done(number, form), () -> show(number, model));
    }

    /** Leads to the list of cases: this one is not among them any more. */
    private String done(String number, OfficeInput form) {
        long office = Typed.whole("office", form.office());
        handOver.handOver(number, office, form.chosen(), caller.actor());
        Flash.done("casework.page.office.done");
        return "/cases";
    }

    private String show(String number, Model model) {
        CarryingOffice carrying = handOver.of(number, caller.actor());
        head.show(number, model);
        model.addAttribute("carrying", carrying);
        model.addAttribute(
                "others",
                carrying.others().stream()
                        .map(each -> new Option(String.valueOf(each.id()), each.name()))
                        .toList());
        model.addAttribute("reasons", REASONS);
        return "casework/office";
    }

    /** @param office id of the organisation, as sent */
    record OfficeInput(
            @NotBlank(message = "{casework.office.unknown}") @Nullable
            String office,

            @NotBlank(message = "{casework.office.reason-unknown}") @Nullable
            String reason) {

        /** @throws ProblemException INVALID when there is no such reason */
        HandOverReason chosen() {
            return Stream.of(HandOverReason.values())
                    .filter(each -> each.name().equals(reason))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("reason", "casework.office.reason-unknown"));
        }
    }
}
