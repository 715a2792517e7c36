package jp.kasane.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.ConsentsTogether;
import jp.kasane.casework.ForeseeWithdrawal;
import jp.kasane.casework.NumberedConsent;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
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
    private final ConsentsTogether together;
    private final OtherConsents others;
    private final CaseRights rights;
    private final ForeseeWithdrawal foresee;
    private final FreshSheets fresh;
    private final PageForms forms;
    private final Caller caller;

    WithdrawalPage(
            CaseHead head,
            CaseConsents consents,
            ConsentsTogether together,
            OtherConsents others,
            CaseRights rights,
            ForeseeWithdrawal foresee,
            FreshSheets fresh,
            PageForms forms,
            Caller caller) {
        this.head = head;
        this.consents = consents;
        this.together = together;
        this.others = others;
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
        model.addAttribute("form", new WithdrawalInput(fresh.today(), "", RecallMeasure.RETURN.name(), true));
        return show(number, id, true, model);
    }

    @PostMapping
    @Guarded(Policy.WITHDRAW_CONSENT)
    String withdraw(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawalInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> done(number, id, form), () -> show(number, id, form.isWithOthers(), model));
    }

    private String done(String number, long id, WithdrawalInput form) {
        List<NumberedConsent> beside = others.of(number, id);
        if (form.isWithOthers()) {
            together.withdraw(number, id, form.toWithdrawal(), caller.actor());
        } else {
            consents.withdraw(number, id, form.toWithdrawal(), caller.actor());
        }
        others.told("casework.page.withdraw.done", beside, form.isWithOthers());
        return "/cases/" + number + "/consents";
    }

    private String show(String number, long id, boolean withOthers, Model model) {
        CaseView seen = head.show(number, model);
        Consent consent = consents.list(number, caller.actor()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
        model.addAttribute("consent", consent);
        model.addAttribute("losses", foresee.of(number, id, null, withOthers, caller.actor()));
        others.show(number, id, model);
        model.addAttribute("member", Households.member(seen, consent.memberId()));
        return "casework/withdraw";
    }
}
