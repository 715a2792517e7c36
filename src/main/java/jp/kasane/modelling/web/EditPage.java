package jp.kasane.modelling.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.CheckReport;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftState;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFinding;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.RefusedModelsException;
import jp.kasane.modelling.editing.ReviseFile;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes a file of a draft: drawn in the browser, or handed in as a file. What is refused stays on the page. */
@PageController
class EditPage {

    private static final String PATH = DraftPage.PATH + "/edit/{name:.+}";

    private final Drafts drafts;
    private final ReviseFile revise;
    private final ModelMarks marks;
    private final PageForms forms;
    private final Caller caller;

    EditPage(Drafts drafts, ReviseFile revise, ModelMarks marks, PageForms forms, Caller caller) {
        this.drafts = drafts;
        this.revise = revise;
        this.marks = marks;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.EDIT_MODELS)
    String show(@PathVariable long id, @PathVariable String name, Model model) {
        Draft.Whole whole = open(id);
        model.addAttribute("form", kept(whole, name));
        return fill(whole, name, whole.findings(), model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.EDIT_MODELS)
    String save(
            @PathVariable long id,
            @PathVariable String name,
            @ModelAttribute("form") EditInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(errors, () -> keep(id, name, form, model), () -> again(id, name, form, model));
    }

    private String keep(long id, String name, EditInput form, Model model) {
        try {
            revise.revise(id, form.knownVersion(), form.file(name), caller.actor());
        } catch (RefusedModelsException refused) {
            model.addAttribute("refused", refused.report());
            throw refused;
        }
        Flash.done("modelling.page.edit.saved");
        return EditActivePage.editing(id, name);
    }

    private String again(long id, String name, EditInput form, Model model) {
        Draft.Whole whole = open(id);
        model.addAttribute("unsaved", form.isDrawn());
        model.addAttribute("kept", form.isDrawn() ? form : kept(whole, name));
        CheckReport refused = (CheckReport) model.getAttribute("refused");
        return fill(whole, name, refused == null ? whole.findings() : refused.findings(), model);
    }

    private String fill(Draft.Whole whole, String name, List<ModelFinding> findings, Model model) {
        List<ModelFinding> own =
                findings.stream().filter(each -> each.file().equals(name)).toList();
        model.addAttribute("draft", whole.draft());
        model.addAttribute("name", name);
        model.addAttribute("kind", ModelKind.of(name).orElse(ModelKind.PROCESS));
        model.addAttribute("findings", own);
        model.addAttribute("markers", marks.of(own));
        return "modelling/edit";
    }

    private EditInput kept(Draft.Whole whole, String name) {
        return EditInput.of(
                drafts.file(whole.draft().id(), name, caller.actor()),
                whole.draft().version());
    }

    private Draft.Whole open(long id) {
        Draft.Whole whole = drafts.get(id, caller.actor());
        if (whole.draft().state() != DraftState.OPEN) {
            throw ProblemException.conflict("modelling.draft.ended");
        }
        return whole;
    }
}
