package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.meeting.CancelMeeting;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.PostponeMeeting;
import jp.kasane.meeting.ShowCalendar;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Moves a meeting of the calendar to another day or cancels it; what is dragged is sent by the same form. */
@PageController
class CalendarChangePages {

    private final Councils councils;
    private final Seats seats;
    private final ShowCalendar calendar;
    private final PostponeMeeting postpone;
    private final CancelMeeting cancel;
    private final DatesInWords dates;
    private final PageForms forms;
    private final Caller caller;

    CalendarChangePages(
            Councils councils,
            Seats seats,
            ShowCalendar calendar,
            PostponeMeeting postpone,
            CancelMeeting cancel,
            DatesInWords dates,
            PageForms forms,
            Caller caller) {
        this.councils = councils;
        this.seats = seats;
        this.calendar = calendar;
        this.postpone = postpone;
        this.cancel = cancel;
        this.dates = dates;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/councils/{code}/calendar/move")
    @Guarded(Policy.PLAN_MEETINGS)
    String showMove(@PathVariable String code, @RequestParam long meeting, Model model) {
        seats.require(Policy.PLAN_MEETINGS, caller.actor(), code);
        model.addAttribute("form", CalendarMoveInput.of(meeting(code, meeting), dates));
        return view(code, meeting, "meeting/calendar-move", model);
    }

    @PostMapping("/councils/{code}/calendar/move")
    @Guarded(Policy.PLAN_MEETINGS)
    String move(
            @PathVariable String code,
            @Valid @ModelAttribute("form") CalendarMoveInput typed,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    Meeting there = meeting(code, typed.meetingId());
                    Meeting moved = CalendarTimes.atDate(() -> postpone.postpone(
                            there.id(), typed.startsAt(), typed.why(), typed.versionSeen(), caller.actor()));
                    Flash.done("meeting.page.calendar.moved", moved.number(), dates.dateTime(moved.startsAt()));
                    return yearOf(moved);
                },
                () -> view(code, typed.meetingId(), "meeting/calendar-move", model));
    }

    @GetMapping("/councils/{code}/calendar/cancel")
    @Guarded(Policy.PLAN_MEETINGS)
    String showCancel(@PathVariable String code, @RequestParam long meeting, Model model) {
        seats.require(Policy.PLAN_MEETINGS, caller.actor(), code);
        Meeting shown = meeting(code, meeting);
        model.addAttribute(
                "form", new CalendarCancelInput(String.valueOf(meeting), String.valueOf(shown.version()), ""));
        return view(code, meeting, "meeting/calendar-cancel", model);
    }

    @PostMapping("/councils/{code}/calendar/cancel")
    @Guarded(Policy.PLAN_MEETINGS)
    String cancel(
            @PathVariable String code,
            @Valid @ModelAttribute("form") CalendarCancelInput typed,
            BindingResult errors,
            Model model) {
        return forms.submit(
                errors,
                () -> {
                    Meeting there = meeting(code, typed.meetingId());
                    Meeting cancelled = cancel.cancel(there.id(), typed.why(), typed.versionSeen(), caller.actor());
                    Flash.done(
                            "meeting.page.calendar.cancelled",
                            cancelled.number(),
                            dates.dateTime(cancelled.startsAt()));
                    return yearOf(cancelled);
                },
                () -> view(code, typed.meetingId(), "meeting/calendar-cancel", model));
    }

    private String view(String code, long meeting, String view, Model model) {
        model.addAttribute("council", councils.get(code));
        model.addAttribute("meeting", meeting(code, meeting));
        return view;
    }

    private Meeting meeting(String code, long id) {
        return calendar.meeting(code, id, caller.actor());
    }

    private static String yearOf(Meeting meeting) {
        return "/councils/" + meeting.councilCode() + "/calendar?year="
                + FiscalYear.of(meeting.day()).year();
    }
}
