package jp.kasane.modelling.web;

import java.util.List;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.migration.MigrationPreview;
import jp.kasane.modelling.migration.PlanMigration;
import jp.kasane.modelling.migration.PreviewMigration;
import jp.kasane.modelling.migration.ProcessVersion;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which running instances shall go where, and shows place by place what would become of them. */
@PageController
class NewMigrationPage {

    private final PreviewMigration previews;
    private final PlanMigration plans;
    private final MigrationChoices choices;
    private final MigrationTexts texts;
    private final PageForms forms;
    private final Caller caller;

    NewMigrationPage(
            PreviewMigration previews,
            PlanMigration plans,
            MigrationChoices choices,
            MigrationTexts texts,
            PageForms forms,
            Caller caller) {
        this.previews = previews;
        this.plans = plans;
        this.choices = choices;
        this.texts = texts;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/admin/migrations/new")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String show(
            @ModelAttribute("typed") MigrationInput typed, @RequestParam Map<String, String> parameters, Model model) {
        List<ProcessVersion> versions = previews.versions(String.valueOf(typed.process()), caller.actor());
        MigrationInput form = typed.completed(versions);
        model.addAttribute("form", form);
        return view(form, versions, parameters, model);
    }

    @PostMapping("/admin/migrations")
    @Guarded(Policy.MIGRATE_PROCESSES)
    String plan(
            @ModelAttribute("form") MigrationInput form,
            BindingResult errors,
            @RequestParam Map<String, String> parameters,
            Model model) {
        List<ProcessVersion> versions = previews.versions(String.valueOf(form.process()), caller.actor());
        return forms.submit(
                errors,
                () -> "/admin/migrations/" + plans.plan(form.toWish(parameters), form.reasonText(), caller.actor()),
                () -> view(form, versions, parameters, model));
    }

    private String view(
            MigrationInput form, List<ProcessVersion> versions, Map<String, String> parameters, Model model) {
        model.addAttribute("versions", versions);
        model.addAttribute("process", versions.get(0));
        choices.fill(versions, previews.isExact(caller.actor()), model);
        if (versions.size() > 1) {
            fillPreview(form, parameters, model);
        }
        return "modelling/migration-new";
    }

    private void fillPreview(MigrationInput form, Map<String, String> parameters, Model model) {
        try {
            MigrationPreview preview = previews.preview(form.toWish(parameters), caller.actor());
            model.addAttribute("preview", preview);
            model.addAttribute("marks", texts.marks(preview));
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            model.addAttribute("refusal", refused);
        }
    }
}
