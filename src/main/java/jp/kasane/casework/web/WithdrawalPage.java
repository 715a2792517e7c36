package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ForeseeWithdrawal;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.privacy.Withdrawal;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Withdraws a consent; says before what follows from it. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/consents/{id:\\d+}/withdraw")
class WithdrawalPage {

    private final CaseHead head;
    private final CaseConsents consents;
    private final CaseRights rights;
    private final ForeseeWithdrawal foresee;
    private final FreshSheets fresh;
    private final PageForms forms;
    private final Caller caller;

    WithdrawalPage(
            CaseHead head,
            CaseConsents consents,
            CaseRights rights,
            ForeseeWithdrawal foresee,
            FreshSheets fresh,
            PageForms forms,
            Caller caller) {
        this.head = head;
        this.consents = consents;
        this.rights = rights;
        this.foresee = foresee;
        this.fresh = fresh;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.WITHDRAW_CONSENT)
    String open(@PathVariable String number, @PathVariable long id, Model model) {
        rights.require(Policy.WITHDRAW_CONSENT, number, caller.actor());
        model.addAttribute("form", new WithdrawalInput(fresh.today(), "", RecallMeasure.RETURN.name()));
        return show(number, id, model);
    }

    @PostMapping
    @Guarded(Policy.WITHDRAW_CONSENT)
    String withdraw(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawalInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> done(number, id, form), () -> show(number, id, model));
    }

    private String done(String number, long id, WithdrawalInput form) {
        consents.withdraw(number, id, form.toWithdrawal(), caller.actor());
        Flash.done("casework.page.withdraw.done");
        return "/cases/" + number + "/consents";
    }

    private String show(String number, long id, Model model) {
        CaseView seen = head.show(number, model);
        Consent consent = consents.list(number, caller.actor()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        model.addAttribute("consent", consent);
        model.addAttribute("losses", foresee.of(number, id, null, caller.actor()));
        model.addAttribute("member", Households.member(seen, consent.memberId()));
        return "casework/withdraw";
    }

    /**
     * @param note what else is to be known about what was already shared
     * @param measure what the councils that were told do with it
     */
    record WithdrawalInput(
            @NotBlank(message = "{casework.page.need.on}") String on, String note, String measure) {

        WithdrawalInput {
            measure = measure == null ? RecallMeasure.RETURN.name() : measure;
        }

        Withdrawal toWithdrawal() {
            return new Withdrawal(Typed.date("on", on), Typed.text(note), chosen(), Map.of());
        }

        private RecallMeasure chosen() {
            return Stream.of(RecallMeasure.values())
                    .filter(each -> each.name().equals(measure))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid("measure", "web.page.unreadable"));
        }
    }
}
