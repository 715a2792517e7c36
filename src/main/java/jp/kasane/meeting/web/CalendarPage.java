package jp.kasane.meeting.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.CadenceWords;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.meeting.PlanYear;
import jp.kasane.meeting.ShowCalendar;
import jp.kasane.meeting.YearCalendar;
import jp.kasane.meeting.YearPlan;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.DatesInWords;
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

/** A council's fiscal year, and planning it from the cadence after a look at the days. */
@PageController
class CalendarPage {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    private final Councils councils;
    private final Seats seats;
    private final ShowCalendar calendar;
    private final CalendarViews views;
    private final PlanYear planYear;
    private final CadenceWords words;
    private final DatesInWords dates;
    private final CurrentTime time;
    private final PageForms forms;
    private final Caller caller;

    CalendarPage(
            Councils councils,
            Seats seats,
            ShowCalendar calendar,
            CalendarViews views,
            PlanYear planYear,
            CadenceWords words,
            DatesInWords dates,
            CurrentTime time,
            PageForms forms,
            Caller caller) {
        this.councils = councils;
        this.seats = seats;
        this.calendar = calendar;
        this.views = views;
        this.planYear = planYear;
        this.words = words;
        this.dates = dates;
        this.time = time;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/calendar")
    @Guarded(Policy.LIST_MEMBERS)
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        addYear(code, yearOf(year), model);
        model.addAttribute("manages", seats.permits(Policy.PLAN_MEETINGS, caller.actor(), code));
        model.addAttribute("form", CalendarMoveInput.EMPTY);
        return "meeting/calendar";
    }

    @GetMapping("/councils/{code}/calendar/plan")
    @Guarded(Policy.PLAN_MEETINGS)
    String preview(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        seats.require(Policy.PLAN_MEETINGS, caller.actor(), code);
        FiscalYear fiscalYear = yearOf(year);
        model.addAttribute("form", new YearInput(String.valueOf(fiscalYear.year())));
        return planView(code, fiscalYear, model);
    }

    @PostMapping("/councils/{code}/calendar/plan")
    @Guarded(Policy.PLAN_MEETINGS)
    String plan(@PathVariable String code, @ModelAttribute("form") YearInput typed, BindingResult errors, Model model) {
        return forms.submit(
                errors,
                () -> {
                    FiscalYear year = yearOf(Typed.whole("year", typed.year()));
                    YearPlan plan = planYear.plan(code, year, caller.actor());
                    Flash.done(
                            "meeting.page.calendar.planned",
                            dates.fiscalYear(year.year()),
                            plan.planned().size());
                    return "/councils/" + code + "/calendar?year=" + year.year();
                },
                () -> planView(code, yearOf(null), model));
    }

    private String planView(String code, FiscalYear year, Model model) {
        YearCalendar shown = calendar.of(code, year, caller.actor());
        addYear(code, year, model);
        model.addAttribute("days", shown.cadence());
        return "meeting/calendar-plan";
    }

    private void addYear(String code, FiscalYear year, Model model) {
        Cadence cadence = councils.cadence(code);
        model.addAttribute("council", councils.get(code));
        model.addAttribute("cadence", cadence);
        model.addAttribute("cadenceWords", words.of(cadence));
        model.addAttribute("calendar", views.of(calendar.of(code, year, caller.actor())));
        model.addAttribute("thisYear", FiscalYear.of(time.today()).year());
        model.addAttribute("hasPrevious", year.year() > FIRST_YEAR);
        model.addAttribute("hasNext", year.year() < LAST_YEAR);
    }

    private FiscalYear yearOf(@Nullable Integer year) {
        if (year == null) {
            return FiscalYear.of(time.today());
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.invalid(
                    "year", "meeting.year.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return new FiscalYear(year);
    }

    /** @param year in which the fiscal year begins */
    record YearInput(@Nullable String year) {}
}
