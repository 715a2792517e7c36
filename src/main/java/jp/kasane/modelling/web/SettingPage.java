package jp.kasane.modelling.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.version.ActivationSetting;
import jp.kasane.modelling.version.ActivationSettings;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** How drafts become active. */
@PageController
class SettingPage {

    private static final String PATH = ModelsPage.PATH + "/setting";

    private final ActivationSettings settings;
    private final ModelHistory history;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    SettingPage(ActivationSettings settings, ModelHistory history, People people, PageForms forms, Caller caller) {
        this.settings = settings;
        this.history = history;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ACTIVATE_MODELS)
    String ask(Model model) {
        people.require(Policy.ACTIVATE_MODELS, caller.actor());
        model.addAttribute("form", SettingInput.of(settings.get()));
        return show(model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ACTIVATE_MODELS)
    String change(@Valid @ModelAttribute("form") SettingInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    settings.change(form.chosen(), form.words(), caller.actor());
                    Flash.done("modelling.page.setting.done");
                    return PATH;
                },
                () -> show(model));
    }

    private String show(Model model) {
        model.addAttribute("modes", options("activation", ActivationSetting.Mode.values()));
        model.addAttribute("approvals", options("approval", ActivationSetting.Approval.values()));
        model.addAttribute("events", history.settings());
        return "modelling/setting";
    }

    private static List<Option> options(String name, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), "modelling.page.setting." + name + "." + value.name()))
                .toList();
    }
}
