package jp.kasane.meeting.web;

import java.time.format.DateTimeFormatter;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Cadence;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.PlanMeeting;
import jp.kasane.shared.FiscalYear;
import jp.kasane.web.Caller;
import jp.kasane.web.page.DatesInWords;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds one meeting to a council's year by hand. */
@PageController
class CalendarExtraPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Councils councils;
    private final Seats seats;
    private final PlanMeeting plan;
    private final DatesInWords dates;
    private final PageForms forms;
    private final Caller caller;

    CalendarExtraPage(
            Councils councils, Seats seats, PlanMeeting plan, DatesInWords dates, PageForms forms, Caller caller) {
        this.councils = councils;
        this.seats = seats;
        this.plan = plan;
        this.dates = dates;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/calendar/new")
    @Guarded(Policy.PLAN_MEETINGS)
    String show(@PathVariable String code, Model model) {
        seats.require(Policy.PLAN_MEETINGS, caller.actor(), code);
        Council council = councils.get(code);
        Cadence cadence = councils.cadence(code);
        model.addAttribute(
                "form",
                new CalendarExtraInput(
                        "",
                        TIME.format(cadence.startTime()),
                        String.valueOf(council.sessionMinutes()),
                        cadence.place()));
        return view(code, model);
    }

    @PostMapping("/councils/{code}/calendar")
    @Guarded(Policy.PLAN_MEETINGS)
    String add(
            @PathVariable String code,
            @ModelAttribute("form") CalendarExtraInput typed,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    Meeting added = CalendarTimes.atDate(() -> plan.plan(typed.at(code), caller.actor()));
                    Flash.done("meeting.page.calendar.added", added.number(), dates.dateTime(added.startsAt()));
                    return "/councils/" + code + "/calendar?year="
                            + FiscalYear.of(added.day()).year();
                },
                () -> view(code, model));
    }

    private String view(String code, Model model) {
        model.addAttribute("council", councils.get(code));
        return "meeting/calendar-new";
    }
}
