package jp.kasane.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.EnterHolidays;
import jp.kasane.council.HolidayLine;
import jp.kasane.identity.People;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Enters the holidays of a year out of a pasted table: first a look, then all rows or none. */
@PageController
class PasteHolidaysPage {

    private static final String PATH = HolidaysPage.PATH + "/paste";

    private final EnterHolidays enter;
    private final People people;
    private final PageForms forms;
    private final Caller caller;

    PasteHolidaysPage(EnterHolidays enter, People people, PageForms forms, Caller caller) {
        this.enter = enter;
        this.people = people;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String show(Model model) {
        people.require(Policy.ADMINISTER_HOLIDAYS, caller.actor());
        model.addAttribute("form", new TableInput(null, null));
        return "council/admin-holidays-paste";
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String paste(@Valid @ModelAttribute("form") TableInput form, BindingResult errors, Model model) {
        if (!"enter".equals(form.step())) {
            return check(form, errors, model);
        }
        return forms.submit(
                errors,
                () -> {
                    Flash.done("council.page.holidays.entered", enter.enter(form.typed(), caller.actor()));
                    return HolidaysPage.PATH;
                },
                () -> check(form, errors, model));
    }

    private String check(TableInput form, BindingResult errors, Model model) {
        people.require(Policy.ADMINISTER_HOLIDAYS, caller.actor());
        if (!form.typed().isBlank()) {
            try {
                List<HolidayLine> lines = enter.check(form.typed(), caller.actor());
                model.addAttribute("preview", lines);
                model.addAttribute(
                        "faulty", lines.stream().filter(HolidayLine::isFaulty).count());
                model.addAttribute(
                        "fresh", lines.stream().filter(HolidayLine::isChange).count());
            } catch (ProblemException refused) {
                if (!errors.hasErrors()) {
                    errors.rejectValue("rows", refused.messageKey(), refused.arguments(), null);
                }
            }
        }
        return "council/admin-holidays-paste";
    }

    /**
     * A pasted table.
     *
     * @param step {@code enter} to enter the rows, else they are only looked at
     */
    record TableInput(
            @NotBlank(message = "{council.page.holidays.rows-required}")
            @Size(max = 50_000, message = "{council.page.holidays.name-long}")
            @Nullable
            String rows,

            @Nullable String step) {

        String typed() {
            return rows == null ? "" : rows;
        }
    }
}
