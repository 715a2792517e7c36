package jp.kasane.retention.web;

import java.security.Principal;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.retention.EnterRequest;
import jp.kasane.web.Caller;
import jp.kasane.web.RateLimits;
import jp.kasane.web.RateLimits.Limit;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Enters a disclosure request: whose, what for, how the identity was checked, who receives the file. */
@PageController
class NewRequestPage {

    static final String OF_HOUSEHOLD = RequestsPage.PATH + "/new/household";
    static final String OF_STAFF = RequestsPage.PATH + "/new/staff";

    private final EnterRequest enter;
    private final RateLimits limits;
    private final PageForms forms;
    private final Caller caller;

    NewRequestPage(EnterRequest enter, RateLimits limits, PageForms forms, Caller caller) {
        this.enter = enter;
        this.limits = limits;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(OF_HOUSEHOLD)
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String ofHousehold(Model model) {
        return show(OF_HOUSEHOLD, RequestInput.EMPTY, model);
    }

    /** Every attempt counts as a search: names are not to be tried one after the other. */
    @PostMapping(OF_HOUSEHOLD)
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String enterHousehold(
            @ModelAttribute("form") RequestInput form, BindingResult errors, Principal person, Model model) {
        return forms.submit(
                errors,
                () -> {
                    limits.spend(Limit.SEARCH, person.getName());
                    return entered(enter.ofHousehold(form.request(), form.claimant(), caller.actor()));
                },
                () -> show(OF_HOUSEHOLD, form, model));
    }

    @GetMapping(OF_STAFF)
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String ofStaff(Model model) {
        return show(OF_STAFF, RequestInput.EMPTY, model);
    }

    @PostMapping(OF_STAFF)
    @Guarded(Policy.ENTER_DISCLOSURE_REQUEST)
    String enterStaff(@ModelAttribute("form") RequestInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> entered(enter.ofStaff(form.request(), form.login(), caller.actor())),
                () -> show(OF_STAFF, form, model));
    }

    private static String entered(long id) {
        Flash.done("retention.page.request.entered");
        return RequestsPage.PATH + "/" + id;
    }

    private static String show(String path, RequestInput form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("path", path);
        model.addAttribute("staff", path.equals(OF_STAFF));
        model.addAttribute("identityOptions", Choices.identity());
        return "retention/request-new";
    }
}
