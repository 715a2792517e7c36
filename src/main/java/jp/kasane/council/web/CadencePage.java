package jp.kasane.council.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.CadenceDays;
import jp.kasane.council.CadenceSetting;
import jp.kasane.council.CadenceWords;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.council.SetCadence;
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

/** When a council meets; changed on a form that shows the next days before anything is saved. */
@PageController
class CadencePage {

    private static final int SHOWN = 6;

    private final Councils councils;
    private final Seats seats;
    private final SetCadence setCadence;
    private final CadenceDays days;
    private final CadenceWords words;
    private final PageForms forms;
    private final Caller caller;

    CadencePage(
            Councils councils,
            Seats seats,
            SetCadence setCadence,
            CadenceDays days,
            CadenceWords words,
            PageForms forms,
            Caller caller) {
        this.councils = councils;
        this.seats = seats;
        this.setCadence = setCadence;
        this.days = days;
        this.words = words;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/cadence")
    @Guarded(Policy.LOOK_AT_COUNCILS)
    String show(@PathVariable String code, Model model) {
        Council council = councils.get(code);
        model.addAttribute("form", CadenceInput.of(councils.cadence(code), council.sessionMinutes()));
        return view(code, model);
    }

    /** The form as it was typed, with the days that would follow from it. */
    @PostMapping("/councils/{code}/cadence/preview")
    @Guarded(Policy.SET_CADENCE)
    String preview(
            @PathVariable String code, @ModelAttribute("form") CadenceInput typed, BindingResult errors, Model model) {
        return forms.look(errors, () -> addPreview(code, typed, model), () -> view(code, model));
    }

    @PostMapping("/councils/{code}/cadence")
    @Guarded(Policy.SET_CADENCE)
    String set(
            @PathVariable String code, @ModelAttribute("form") CadenceInput typed, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    setCadence.set(code, typed.toSetting(), typed.versionSeen(), caller.actor());
                    Flash.done("council.page.cadence.saved", councils.get(code).name());
                    return "/councils/" + code + "/cadence";
                },
                () -> view(code, model));
    }

    private void addPreview(String code, CadenceInput typed, Model model) {
        CadenceSetting setting = typed.toSetting();
        model.addAttribute("preview", days.preview(code, setting, SHOWN, caller.actor()));
        model.addAttribute("previewWords", words.of(setting.over(councils.cadence(code), 0)));
    }

    private String view(String code, Model model) {
        Council council = councils.get(code);
        Cadence cadence = councils.cadence(code);
        model.addAttribute("council", council);
        model.addAttribute("cadence", cadence);
        model.addAttribute("cadenceWords", words.of(cadence));
        model.addAttribute("next", days.next(code, SHOWN));
        model.addAttribute("manages", seats.permits(Policy.SET_CADENCE, caller.actor(), code));
        model.addAttribute("choices", CadenceChoices.ALL);
        return "council/cadence";
    }
}
