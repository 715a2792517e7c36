package jp.kasane.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.ExpectedAttendance;
import jp.kasane.meeting.NarrowedItems;
import jp.kasane.meeting.RecordAttendance;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is here: ticked at the door, guests typed or pasted. */
@PageController
class AttendancePage {

    private final MeetingHeads heads;
    private final ExpectedAttendance expected;
    private final NarrowedItems narrowed;
    private final RecordAttendance attendance;
    private final PageForms forms;
    private final RowErrors rowErrors;
    private final Caller caller;

    AttendancePage(
            MeetingHeads heads,
            ExpectedAttendance expected,
            NarrowedItems narrowed,
            RecordAttendance attendance,
            PageForms forms,
            RowErrors rowErrors,
            Caller caller) {
        this.heads = heads;
        this.expected = expected;
        this.narrowed = narrowed;
        this.attendance = attendance;
        this.forms = forms;
        this.rowErrors = rowErrors;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}/attendance")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, Model model) {
        Actor actor = caller.actor();
        MeetingHead head = heads.of(id, actor);
        if (!head.isSecretariat() || !head.takesAttendance()) {
            return "redirect:/meetings/" + id + "#people";
        }
        ExpectedAttendance.Expected people = expected.of(id, actor);
        model.addAttribute("prefilled", !people.recorded());
        AttendanceInput sheet =
                AttendanceInput.of(people.people(), head.meeting().version());
        model.addAttribute("form", sheet);
        return view(head, sheet, Map.of(), model);
    }

    /** Fills the sheet without storing anything. */
    @PostMapping("/meetings/{id}/attendance/fill")
    @Guarded(Policy.RECORD_ATTENDANCE)
    String fill(
            @PathVariable long id,
            @RequestParam String step,
            @ModelAttribute("form") AttendanceInput form,
            BindingResult errors,
            Model model) {
        AttendanceInput filled = switch (step) {
            case "all" -> form.everybody(true);
            case "none" -> form.everybody(false);
            default -> form.withPasted();
        };
        return view(heads.of(id, caller.actor()), filled, rowErrors.of(errors), model);
    }

    @PostMapping("/meetings/{id}/attendance")
    @Guarded(Policy.RECORD_ATTENDANCE)
    String save(
            @PathVariable long id,
            @ModelAttribute("form") AttendanceInput form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Actor actor = caller.actor();
        AttendanceInput sheet = form.withPasted();
        Supplier<String> action = () -> {
            try {
                attendance.record(id, sheet.toAttendees(), form.version(), actor);
            } catch (ProblemException e) {
                throw form.located(e);
            }
            Flash.done(
                    "meeting.page.attendance.done",
                    sheet.toAttendees().stream().filter(each -> each.came()).count());
            return "/meetings/" + id + "/attendance";
        };
        return forms.submit(errors, action, () -> {
            MeetingHead head = heads.of(id, actor);
            boolean stale = response.getStatus() == HttpStatus.PRECONDITION_FAILED.value();
            model.addAttribute("stale", stale);
            AttendanceInput again = stale ? sheet.withVersion(head.meeting().version()) : form;
            return view(head, again, rowErrors.of(errors), model);
        });
    }

    private String view(MeetingHead head, AttendanceInput sheet, Map<String, String> wrong, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("sheet", sheet);
        model.addAttribute("wrong", wrong);
        model.addAttribute("narrowed", narrowed.of(head.id(), caller.actor()));
        return "meeting/attendance";
    }
}
