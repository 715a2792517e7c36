package jp.kasane.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.ChangeLegalMode;
import jp.kasane.council.Councils;
import jp.kasane.council.model.LegalModes;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.Option;
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

/** An administrator sets on which legal basis a council shares information from a day on. */
@PageController
@RequestMapping("/councils/{code}/legal-mode")
class LegalModePage {

    private static final List<Option> MODES = LegalModes.KNOWN.stream()
            .sorted()
            .map(mode -> new Option(mode, "council.page.legal." + mode))
            .toList();

    private final Councils councils;
    private final ChangeLegalMode change;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    LegalModePage(Councils councils, ChangeLegalMode change, CurrentTime time, PageForms forms, Caller caller) {
        this.councils = councils;
        this.change = change;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String show(@PathVariable String code, Model model) {
        model.addAttribute("form", new LegalModeInput(councils.legalMode(code, time.today()), "", ""));
        return view(code, model);
    }

    @PostMapping
    @Guarded(Policy.ADMINISTER_COUNCILS)
    String change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") LegalModeInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    change.change(code, form.mode(), Typed.date("from", form.from()), form.reason(), caller.actor());
                    Flash.done("council.page.legal-mode.saved");
                    return "/councils/" + code;
                },
                () -> view(code, model));
    }

    private String view(String code, Model model) {
        model.addAttribute("council", councils.get(code));
        model.addAttribute("modes", MODES);
        model.addAttribute("legalModes", councils.legalModes(code));
        return "council/legal-mode";
    }

    /** As typed. */
    record LegalModeInput(
            @NotBlank(message = "{council.validation.required}")
            String mode,

            @NotBlank(message = "{council.validation.required}")
            String from,

            @NotBlank(message = "{council.validation.required}")
            String reason) {}
}
