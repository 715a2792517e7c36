package jp.kasane.casework.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.CorrectMember;
import jp.kasane.casework.EnterMember;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A household member on the fields of the intake sheet: somebody new, or what is known of somebody corrected. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/household")
class MemberPage {

    private final CaseHead head;
    private final CaseRights rights;
    private final EnterMember enter;
    private final CorrectMember correct;
    private final PageForms forms;
    private final Caller caller;

    MemberPage(
            CaseHead head,
            CaseRights rights,
            EnterMember enter,
            CorrectMember correct,
            PageForms forms,
            Caller caller) {
        this.head = head;
        this.rights = rights;
        this.enter = enter;
        this.correct = correct;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/new")
    @Guarded(Policy.KEEP_HOUSEHOLD)
    String fresh(@PathVariable String number, Model model) {
        rights.require(Policy.KEEP_HOUSEHOLD, number, caller.actor());
        head.show(number, model);
        model.addAttribute("form", MemberInput.empty(""));
        return sheet(number, "new", "/new", model);
    }

    @PostMapping("/new")
    @Guarded(Policy.KEEP_HOUSEHOLD)
    String add(
            @PathVariable String number,
            @Valid @ModelAttribute("form") MemberInput form,
            BindingResult errors,
            Model model) {
        form.check("", new Reading(errors));
        return forms.submit(errors, () -> added(number, form), () -> again(number, "new", "/new", model));
    }

    @GetMapping("/{memberId}/edit")
    @Guarded(Policy.KEEP_HOUSEHOLD)
    String open(@PathVariable String number, @PathVariable long memberId, Model model) {
        rights.require(Policy.KEEP_HOUSEHOLD, number, caller.actor());
        model.addAttribute("form", MemberInput.of(Households.member(head.show(number, model), memberId)));
        return sheet(number, "edit", "/" + memberId + "/edit", model);
    }

    @PostMapping("/{memberId}/edit")
    @Guarded(Policy.KEEP_HOUSEHOLD)
    String replace(
            @PathVariable String number,
            @PathVariable long memberId,
            @RequestParam String version,
            @Valid @ModelAttribute("form") MemberInput form,
            BindingResult errors,
            Model model) {
        form.check("", new Reading(errors));
        return forms.submit(
                errors,
                () -> corrected(number, memberId, form, version),
                () -> again(number, "edit", "/" + memberId + "/edit", model));
    }

    private String added(String number, MemberInput form) {
        enter.enter(number, form.toMember(""), caller.actor());
        Flash.done("casework.page.member.new.done");
        return "/cases/" + number + "/household";
    }

    private String corrected(String number, long memberId, MemberInput form, String version) {
        correct.correct(number, memberId, form.toMember(""), Typed.whole("version", version), caller.actor());
        Flash.done("casework.page.member.edit.done");
        return "/cases/" + number + "/household";
    }

    /** Whoever wrote on an old copy may record deliberately: the sheet goes by the case as it is now. */
    private String again(String number, String step, String path, Model model) {
        head.show(number, model);
        return sheet(number, step, path, model);
    }

    private static String sheet(String number, String step, String path, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("action", "/cases/" + number + "/household" + path);
        return "casework/member";
    }
}
