package jp.kasane.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.CaseView;
import jp.kasane.privacy.Consent;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Consents of a household: who gave what to whom, and new ones of several members at once. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/consents")
class ConsentsPage {

    private final CaseHead head;
    private final CaseConsents consents;
    private final CaseRights rights;
    private final FreshSheets fresh;
    private final ExplainedDocuments documents;
    private final PageForms forms;
    private final CurrentTime time;
    private final Caller caller;

    ConsentsPage(
            CaseHead head,
            CaseConsents consents,
            CaseRights rights,
            FreshSheets fresh,
            ExplainedDocuments documents,
            PageForms forms,
            CurrentTime time,
            Caller caller) {
        this.head = head;
        this.consents = consents;
        this.rights = rights;
        this.fresh = fresh;
        this.documents = documents;
        this.forms = forms;
        this.time = time;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String list(@PathVariable String number, @ModelAttribute("viewer") Viewer viewer, Model model) {
        String council = head.show(number, model).councilCode();
        model.addAttribute("moves", council != null && viewer.mayAt(Policy.MOVE_WITH_CONSENT, council));
        Map<Long, List<Consent>> byMember =
                consents.list(number, caller.actor()).stream().collect(Collectors.groupingBy(Consent::memberId));
        model.addAttribute("consents", byMember);
        model.addAttribute("today", time.today());
        return "casework/consents";
    }

    @GetMapping("/new")
    @Guarded(Policy.RECORD_CONSENT)
    String open(@PathVariable String number, @RequestParam(required = false) @Nullable Long member, Model model) {
        rights.require(Policy.RECORD_CONSENT, number, caller.actor());
        ConsentInput form = fresh.consent();
        model.addAttribute("form", member == null ? form : form.ofMember(member));
        return sheet(number, model);
    }

    @PostMapping("/new")
    @Guarded(Policy.RECORD_CONSENT)
    String give(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ConsentInput form,
            BindingResult errors,
            Model model) {
        form.check(new Reading(errors));
        return forms.submit(errors, () -> given(number, form), () -> sheet(number, model));
    }

    private String given(String number, ConsentInput form) {
        try {
            int count = consents.giveAll(number, form.toConsents(documents), caller.actor())
                    .size();
            Flash.done("casework.page.consent.done", count);
        } catch (ProblemException problem) {
            throw ConsentFields.onPage(problem);
        }
        return "/cases/" + number + "/consents";
    }

    private String sheet(String number, Model model) {
        CaseView seen = head.show(number, model);
        model.addAttribute("members", Households.living(seen));
        return "casework/consent-new";
    }
}
