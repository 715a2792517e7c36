package jp.kasane.council.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.EditHolidays;
import jp.kasane.council.Holiday;
import jp.kasane.identity.People;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The holidays of a year: add, rename, take away. */
@PageController
class HolidaysPage {

    static final String PATH = "/admin/holidays";
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final String ONE = PATH + "/{date:\\d{4}-\\d\\d-\\d\\d}";

    private final EditHolidays holidays;
    private final People people;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    HolidaysPage(EditHolidays holidays, People people, CurrentTime time, PageForms forms, Caller caller) {
        this.holidays = holidays;
        this.people = people;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute("form", new HolidayInput(null, null));
        return fill(year == null ? time.today().getYear() : year, model);
    }

    @PostMapping(PATH)
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String add(@Valid @ModelAttribute("form") HolidayInput form, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    LocalDate date = Typed.date("date", form.date());
                    holidays.put(new Holiday(date, form.typed()), caller.actor());
                    Flash.done("council.page.holidays.added");
                    return pathOf(date);
                },
                () -> fill(time.today().getYear(), model));
    }

    @GetMapping(ONE)
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String one(@PathVariable LocalDate date, Model model) {
        people.require(Policy.ADMINISTER_HOLIDAYS, caller.actor());
        Holiday holiday = holidays.get(date);
        model.addAttribute("form", new HolidayInput(JapaneseDates.format(date), holiday.name()));
        return fillOne(date, model);
    }

    @PostMapping(ONE)
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String rename(
            @PathVariable LocalDate date,
            @Valid @ModelAttribute("form") HolidayInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    holidays.get(date);
                    holidays.put(new Holiday(date, form.typed()), caller.actor());
                    Flash.done("council.page.holidays.renamed");
                    return pathOf(date);
                },
                () -> fillOne(date, model));
    }

    @PostMapping(ONE + "/delete")
    @Guarded(Policy.ADMINISTER_HOLIDAYS)
    String delete(
            @PathVariable LocalDate date,
            @ModelAttribute("form") HolidayInput form,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    holidays.delete(date, caller.actor());
                    Flash.done("council.page.holidays.deleted");
                    return pathOf(date);
                },
                () -> fillOne(date, model));
    }

    private String fill(int year, Model model) {
        people.require(Policy.ADMINISTER_HOLIDAYS, caller.actor());
        int shown = Math.min(Math.max(year, EARLIEST), LATEST);
        model.addAttribute("year", shown);
        model.addAttribute("thisYear", time.today().getYear());
        model.addAttribute("holidays", holidays.between(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31)));
        return "council/admin-holidays";
    }

    private String fillOne(LocalDate date, Model model) {
        model.addAttribute("holiday", holidays.get(date));
        return "council/admin-holiday";
    }

    private static String pathOf(LocalDate date) {
        return PATH + "?year=" + date.getYear();
    }

    /** A holiday as typed. */
    record HolidayInput(
            @Nullable String date,

            @NotBlank(message = "{council.page.holidays.name-required}")
            @Size(max = 100, message = "{council.page.holidays.name-long}")
            @Nullable
            String name) {

        String typed() {
            return name == null ? "" : name.strip();
        }
    }
}
