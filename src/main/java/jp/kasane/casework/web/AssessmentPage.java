package jp.kasane.casework.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.AssessCase;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ShowAssessments;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.Draft;
import jp.kasane.web.Drafts;
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

/** インテーク・アセスメントシート: the last one, those before, and a new one with its draft. */
@PageController
@RequestMapping("/cases/{number:\\d{4}-\\d+}/assessment")
class AssessmentPage {

    private final CaseHead head;
    private final ShowAssessments assessments;
    private final AssessCase assess;
    private final Cases cases;
    private final CaseRights rights;
    private final Drafts drafts;
    private final DraftAnswers answers;
    private final PageForms forms;
    private final Caller caller;

    AssessmentPage(
            CaseHead head,
            ShowAssessments assessments,
            AssessCase assess,
            Cases cases,
            CaseRights rights,
            Drafts drafts,
            DraftAnswers answers,
            PageForms forms,
            Caller caller) {
        this.head = head;
        this.assessments = assessments;
        this.assess = assess;
        this.cases = cases;
        this.rights = rights;
        this.drafts = drafts;
        this.answers = answers;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    String show(@PathVariable String number, Model model) {
        head.show(number, model);
        model.addAttribute("assessments", assessments.show(number, caller.actor()));
        return "casework/assessment";
    }

    @GetMapping("/edit")
    @Guarded(Policy.ASSESS_CASE)
    String open(@PathVariable String number, Model model) {
        Actor actor = caller.actor();
        rights.require(Policy.ASSESS_CASE, number, actor);
        CaseView seen = head.show(number, model);
        Optional<Draft<AssessmentInput>> draft =
                drafts.mine(form(number), AssessmentInput.class, actor).stream().findFirst();
        model.addAttribute("savedAt", draft.map(Draft::savedAt).orElse(null));
        model.addAttribute(
                "form",
                draft.map(Draft::content)
                        .orElseGet(
                                () -> AssessmentInput.of(seen, UUID.randomUUID().toString())));
        return sheet(number, model);
    }

    @PostMapping("/edit")
    @Guarded(Policy.ASSESS_CASE)
    String send(
            @PathVariable String number,
            @Valid @ModelAttribute("form") AssessmentInput form,
            BindingResult errors,
            Model model) {
        form.check(new Reading(errors));
        return forms.submit(errors, () -> assessed(number, form), () -> sheet(number, model));
    }

    @PostMapping(path = "/edit", params = "do=draft")
    @Guarded(Policy.ASSESS_CASE)
    String keep(@PathVariable String number, @ModelAttribute("form") AssessmentInput form) {
        if (saved(number, form)) {
            Flash.done("casework.page.draft.kept");
        }
        return "redirect:/cases/" + number + "/assessment/edit";
    }

    @PostMapping(path = "/edit", params = "do=autosave")
    @Guarded(Policy.ASSESS_CASE)
    String autosave(@PathVariable String number, @ModelAttribute("form") AssessmentInput form, Model model) {
        return answers.saved(saved(number, form), model);
    }

    @PostMapping(path = "/edit", params = "do=discard")
    @Guarded(Policy.ASSESS_CASE)
    String discard(@PathVariable String number, @ModelAttribute("form") AssessmentInput form) {
        rights.require(Policy.ASSESS_CASE, number, caller.actor());
        drafts.finish(Lists.key(form.draft()), form(number), caller.actor());
        Flash.done("casework.page.draft.discarded");
        return "redirect:/cases/" + number + "/assessment/edit";
    }

    private boolean saved(String number, AssessmentInput form) {
        rights.require(Policy.ASSESS_CASE, number, caller.actor());
        return drafts.save(Lists.key(form.draft()), form(number), form, caller.actor());
    }

    private String assessed(String number, AssessmentInput form) {
        CaseRef ref = cases.byNumber(number);
        assess.assess(ref.id(), form.toAssessment(), Typed.whole("version", form.version()), caller.actor());
        drafts.finish(Lists.key(form.draft()), form(number), caller.actor());
        Flash.done("casework.page.assess.done");
        return "/cases/" + number + "/assessment";
    }

    /** Whoever wrote on an old copy sees what stands now, and may then record deliberately. */
    private String sheet(String number, Model model) {
        CaseView seen = head.show(number, model);
        AssessmentInput form = (AssessmentInput) model.getAttribute("form");
        model.addAttribute("changed", form != null && !form.version().equals(String.valueOf(seen.version())));
        return "casework/assess";
    }

    private static String form(String number) {
        return "casework/assessment/" + number;
    }
}
