package jp.kasane.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AmendMinutes;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.Minutes;
import jp.kasane.meeting.model.LineComparison;
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

/** Changes the minutes, with a reason. */
@PageController
class AmendMinutesPage {

    private final MeetingHeads heads;
    private final Meetings meetings;
    private final AmendMinutes amendment;
    private final PageForms forms;
    private final Caller caller;

    AmendMinutesPage(MeetingHeads heads, Meetings meetings, AmendMinutes amendment, PageForms forms, Caller caller) {
        this.heads = heads;
        this.meetings = meetings;
        this.amendment = amendment;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}/minutes/amend")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, Model model) {
        Minutes minutes = meetings.minutesOf(id, caller.actor());
        model.addAttribute("form", new AmendInput(minutes.version(), minutes.text(), ""));
        return view(id, minutes, minutes.version(), model);
    }

    @PostMapping("/meetings/{id}/minutes/amend")
    @Guarded(Policy.AMEND_MINUTES)
    String amend(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AmendInput form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Supplier<String> action = () -> {
            amendment.amend(id, form.plainText(), form.why(), form.version(), caller.actor());
            Flash.done("meeting.page.minutes.amended");
            return "/meetings/" + id + "/minutes";
        };
        return forms.submit(errors, action, () -> {
            Minutes minutes = meetings.minutesOf(id, caller.actor());
            if (response.getStatus() != HttpStatus.PRECONDITION_FAILED.value()) {
                return view(id, minutes, form.version() == null ? minutes.version() : form.version(), model);
            }
            model.addAttribute("difference", LineComparison.of(minutes.text(), form.plainText()));
            return view(id, minutes, minutes.version(), model);
        });
    }

    private String view(long id, Minutes minutes, int version, Model model) {
        model.addAttribute("head", heads.of(id, caller.actor()));
        model.addAttribute("minutes", minutes);
        model.addAttribute("version", version);
        return "meeting/minutes-amend";
    }
}
