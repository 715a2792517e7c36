package jp.kasane.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseRights;
import jp.kasane.casework.ReceiveWithConsents;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.Draft;
import jp.kasane.web.Drafts;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 相談受付・申込票: long, so that what is typed is kept as a draft all the time. */
@PageController
@RequestMapping("/cases/new")
class IntakePage {

    static final String FORM = "casework/intake";
    private static final String VIEW = "casework/new";

    private final ReceiveWithConsents receive;
    private final CaseRights rights;
    private final Drafts drafts;
    private final DraftAnswers answers;
    private final PageForms forms;
    private final FreshSheets fresh;
    private final ExplainedDocuments documents;
    private final Caller caller;

    IntakePage(
            ReceiveWithConsents receive,
            CaseRights rights,
            Drafts drafts,
            DraftAnswers answers,
            PageForms forms,
            FreshSheets fresh,
            ExplainedDocuments documents,
            Caller caller) {
        this.receive = receive;
        this.rights = rights;
        this.drafts = drafts;
        this.answers = answers;
        this.forms = forms;
        this.fresh = fresh;
        this.documents = documents;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.RECEIVE_CASE)
    String open(@RequestParam(required = false) @Nullable UUID draft, Model model) {
        Actor actor = caller.actor();
        rights.require(Policy.RECEIVE_CASE, actor);
        Optional<Draft<IntakeInput>> kept =
                draft == null ? Optional.empty() : drafts.find(draft, FORM, IntakeInput.class, actor);
        model.addAttribute("gone", draft != null && kept.isEmpty());
        model.addAttribute("savedAt", kept.map(Draft::savedAt).orElse(null));
        model.addAttribute("drafts", draft == null ? drafts.mine(FORM, IntakeInput.class, actor) : List.of());
        model.addAttribute("form", kept.map(Draft::content).orElseGet(fresh::intake));
        return VIEW;
    }

    @PostMapping
    @Guarded(Policy.RECEIVE_CASE)
    String send(@Valid @ModelAttribute("form") IntakeInput form, BindingResult errors) {
        form.check(new Reading(errors));
        return forms.submit(errors, () -> received(form), () -> VIEW);
    }

    @PostMapping(params = "do=draft")
    @Guarded(Policy.RECEIVE_CASE)
    String keep(@ModelAttribute("form") IntakeInput form) {
        return kept(form, "");
    }

    @PostMapping(params = "do=autosave")
    @Guarded(Policy.RECEIVE_CASE)
    String autosave(@ModelAttribute("form") IntakeInput form, Model model) {
        rights.require(Policy.RECEIVE_CASE, caller.actor());
        return answers.saved(drafts.save(Lists.key(form.draft()), FORM, form, caller.actor()), model);
    }

    @PostMapping(params = "do=add")
    @Guarded(Policy.RECEIVE_CASE)
    String add(@ModelAttribute("form") IntakeInput form) {
        return kept(form.withOneMore(), "#member-" + form.members().size());
    }

    @PostMapping(params = "remove")
    @Guarded(Policy.RECEIVE_CASE)
    String remove(@ModelAttribute("form") IntakeInput form, @RequestParam int remove) {
        return kept(form.without(remove), "#household");
    }

    @PostMapping(params = "do=discard")
    @Guarded(Policy.RECEIVE_CASE)
    String discard(@RequestParam UUID draft) {
        drafts.finish(draft, FORM, caller.actor());
        Flash.done("casework.page.draft.discarded");
        return "redirect:/cases/new";
    }

    private String kept(IntakeInput form, String place) {
        rights.require(Policy.RECEIVE_CASE, caller.actor());
        boolean saved = drafts.save(Lists.key(form.draft()), FORM, form, caller.actor());
        if (place.isEmpty() && saved) {
            Flash.done("casework.page.draft.kept");
        }
        return "redirect:/cases/new?draft=" + Lists.key(form.draft()) + place;
    }

    private String received(IntakeInput form) {
        Actor actor = caller.actor();
        CaseRef ref;
        try {
            ref = receive.receive(form.toIntake(), form.consents(documents), actor);
        } catch (ProblemException problem) {
            throw IntakeFields.onPage(problem, form.filled());
        }
        drafts.finish(Lists.key(form.draft()), FORM, actor);
        Flash.done("casework.page.new.done", ref.number());
        return "/cases/" + ref.number();
    }
}
