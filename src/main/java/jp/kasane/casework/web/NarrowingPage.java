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
import jp.kasane.casework.Loss;
import jp.kasane.casework.NumberedConsent;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.Narrowing;
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

/** Withdraws a consent in part; tells which council would lose what before anything is recorded. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/consents/{id:\\d+}/narrow")
class NarrowingPage {

    private final CaseHead head;
    private final CaseConsents consents;
    private final ConsentsTogether together;
    private final OtherConsents others;
    private final CaseRights rights;
    private final ForeseeWithdrawal foresee;
    private final FreshSheets fresh;
    private final CaseCodes codes;
    private final PageForms forms;
    private final Caller caller;

    NarrowingPage(
            CaseHead head,
            CaseConsents consents,
            ConsentsTogether together,
            OtherConsents others,
            CaseRights rights,
            ForeseeWithdrawal foresee,
            FreshSheets fresh,
            CaseCodes codes,
            PageForms forms,
            Caller caller) {
        this.head = head;
        this.consents = consents;
        this.together = together;
        this.others = others;
        this.rights = rights;
        this.foresee = foresee;
        this.fresh = fresh;
        this.codes = codes;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.WITHDRAW_CONSENT)
    String open(@PathVariable String number, @PathVariable long id, Model model) {
        rights.require(Policy.WITHDRAW_CONSENT, number, caller.actor());
        model.addAttribute("form", NarrowingInput.of(consent(number, id), fresh.today(), codes));
        return show(number, id, model);
    }

    /** Shows what would follow; nothing is stored. */
    @PostMapping("/preview")
    @Guarded(Policy.WITHDRAW_CONSENT)
    String preview(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") NarrowingInput form,
            BindingResult errors,
            Model model) {
        rights.require(Policy.WITHDRAW_CONSENT, number, caller.actor());
        return forms.look(
                errors, () -> model.addAttribute("losses", losses(number, id, form)), () -> show(number, id, model));
    }

    /** Records it, once it was shown what follows from exactly that. */
    @PostMapping
    @Guarded(Policy.WITHDRAW_CONSENT)
    String narrow(
            @PathVariable String number,
            @PathVariable long id,
            @Valid @ModelAttribute("form") NarrowingInput form,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors() && !form.isForeseen()) {
            return preview(number, id, form, errors, model);
        }
        return forms.submit(errors, () -> done(number, id, form), () -> show(number, id, model));
    }

    private String done(String number, long id, NarrowingInput form) {
        List<NumberedConsent> beside = others.of(number, id);
        Narrowing narrowing = form.toNarrowing(consent(number, id), codes);
        if (form.isWithOthers()) {
            together.narrow(number, id, narrowing, caller.actor());
        } else {
            consents.narrow(number, id, narrowing, caller.actor());
        }
        others.told("casework.page.narrow.done", beside, form.isWithOthers());
        return "/cases/" + number + "/consents";
    }

    private List<Loss> losses(String number, long id, NarrowingInput form) {
        Narrowing narrowing = form.toNarrowing(consent(number, id), codes);
        return foresee.of(number, id, narrowing, form.isWithOthers(), caller.actor());
    }

    private Consent consent(String number, long id) {
        return consents.list(number, caller.actor()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("privacy.consent.missing"));
    }

    private String show(String number, long id, Model model) {
        CaseView seen = head.show(number, model);
        Consent consent = consent(number, id);
        model.addAttribute("consent", consent);
        others.show(number, id, model);
        model.addAttribute("member", Households.member(seen, consent.memberId()));
        model.addAttribute("recipients", NarrowingInput.each(codes.recipients(), consent.recipients()));
        model.addAttribute("items", NarrowingInput.each(codes.items(), consent.items()));
        model.addAttribute("purposes", codes.chosen(codes.purposes(), consent.purposes()));
        return "casework/narrow";
    }
}
