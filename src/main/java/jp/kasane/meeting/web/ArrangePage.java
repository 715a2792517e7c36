package jp.kasane.meeting.web;

import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.ArrangeMeeting;
import jp.kasane.meeting.Meeting;
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

/** Sets the place and the length of a meeting. */
@PageController
class ArrangePage {

    private final MeetingHeads heads;
    private final ArrangeMeeting arrangement;
    private final PageForms forms;
    private final Caller caller;

    ArrangePage(MeetingHeads heads, ArrangeMeeting arrangement, PageForms forms, Caller caller) {
        this.heads = heads;
        this.arrangement = arrangement;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}/place")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    String show(@PathVariable long id, Model model) {
        Meeting meeting = heads.of(id, caller.actor()).meeting();
        model.addAttribute(
                "form", new ArrangeInput(meeting.version(), meeting.place(), String.valueOf(meeting.minutes())));
        return view(id, model);
    }

    @PostMapping("/meetings/{id}/place")
    @Guarded(Policy.ARRANGE_MEETING)
    String arrange(
            @PathVariable long id, @ModelAttribute("form") ArrangeInput form, BindingResult errors, Model model) {
        Supplier<String> action = () -> {
            arrangement.arrange(id, form.place(), form.wholeMinutes(), form.version(), caller.actor());
            Flash.done("meeting.page.place.done");
            return "/meetings/" + id;
        };
        return forms.submit(errors, action, () -> view(id, model));
    }

    private String view(long id, Model model) {
        model.addAttribute("head", heads.of(id, caller.actor()));
        return "meeting/place";
    }
}
