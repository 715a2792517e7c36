package jp.kasane.modelling.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.modelling.version.ReturnToVersion;
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

/** A former version: how it differs from the active one, and the way back to it. */
@PageController
class ReturnPage {

    private static final String PATH = ModelPage.PATH + "/versions/{number:\\d+}";

    private final ReadVersions versions;
    private final ReturnToVersion returning;
    private final DiffViews diffs;
    private final PageForms forms;
    private final Caller caller;

    ReturnPage(ReadVersions versions, ReturnToVersion returning, DiffViews diffs, PageForms forms, Caller caller) {
        this.versions = versions;
        this.returning = returning;
        this.diffs = diffs;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ACTIVATE_MODELS)
    String ask(@PathVariable String key, @PathVariable int number, Model model) {
        int active = versions.active(key, caller.actor()).engineVersion();
        model.addAttribute("form", new ReasonInput(null, active));
        return show(key, number, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ACTIVATE_MODELS)
    String back(
            @PathVariable String key,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ReasonInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    ModelVersion made = returning.back(key, number, form.seen(), form.words(), caller.actor());
                    Flash.done("modelling.page.return.done", number, made.engineVersion());
                    return "/admin/models/" + key;
                },
                () -> show(key, number, model));
    }

    private String show(String key, int number, Model model) {
        ModelVersion active = versions.active(key, caller.actor());
        ModelVersion former = versions.get(key, number, caller.actor());
        model.addAttribute("active", active);
        model.addAttribute("former", former);
        model.addAttribute("same", active.sha256().equals(former.sha256()));
        model.addAttribute("diff", diffs.ofVersions(active, former));
        return "modelling/version";
    }
}
