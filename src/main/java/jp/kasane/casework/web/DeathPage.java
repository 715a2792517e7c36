package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.RecordDeath;
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

/** Records that a household member died; says before what follows from it. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/household/{memberId}/death")
class DeathPage {

    private static final String VIEW = "casework/death";

    private final CaseHead head;
    private final CaseRights rights;
    private final RecordDeath deaths;
    private final PageForms forms;
    private final Caller caller;

    DeathPage(CaseHead head, CaseRights rights, RecordDeath deaths, PageForms forms, Caller caller) {
        this.head = head;
        this.rights = rights;
        this.deaths = deaths;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.RECORD_DEATH)
    String open(@PathVariable String number, @PathVariable long memberId, Model model) {
        rights.require(Policy.RECORD_DEATH, number, caller.actor());
        model.addAttribute("form", new DeathInput(""));
        return show(number, memberId, model);
    }

    @PostMapping
    @Guarded(Policy.RECORD_DEATH)
    String record(
            @PathVariable String number,
            @PathVariable long memberId,
            @Valid @ModelAttribute("form") DeathInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> done(number, memberId, form), () -> show(number, memberId, model));
    }

    private String done(String number, long memberId, DeathInput form) {
        deaths.record(number, memberId, Typed.date("on", form.on()), caller.actor());
        Flash.done("casework.page.death.done");
        return "/cases/" + number + "/household";
    }

    private String show(String number, long memberId, Model model) {
        CaseView seen = head.show(number, model);
        model.addAttribute("member", Households.member(seen, memberId));
        return VIEW;
    }

    /** @param on day of death as typed */
    record DeathInput(
            @NotBlank(message = "{casework.page.need.on}") String on) {}
}
