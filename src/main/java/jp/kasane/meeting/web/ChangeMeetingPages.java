package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.CancelMeeting;
import jp.kasane.meeting.PostponeMeeting;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
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

/** Puts a meeting off or cancels it, each on a page that says what will happen. */
@PageController
class ChangeMeetingPages {

    private final MeetingHeads heads;
    private final PostponeMeeting postponement;
    private final CancelMeeting cancellation;
    private final PageForms forms;
    private final Caller caller;

    ChangeMeetingPages(
            MeetingHeads heads,
            PostponeMeeting postponement,
            CancelMeeting cancellation,
            PageForms forms,
            Caller caller) {
        this.heads = heads;
        this.postponement = postponement;
        this.cancellation = cancellation;
        this.forms = forms;
        this.caller = caller;
    }

    @GetMapping("/meetings/{id}/postpone")
    @Guarded(Policy.PLAN_MEETINGS)
    String postpone(@PathVariable long id, Model model) {
        MeetingHead head = heads.of(id, caller.actor());
        model.addAttribute("form", new PostponeInput(head.meeting().version(), "", head.startTime(), ""));
        return view(id, "meeting/postpone", model);
    }

    @PostMapping("/meetings/{id}/postpone")
    @Guarded(Policy.PLAN_MEETINGS)
    String postpone(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PostponeInput form,
            BindingResult errors,
            Model model) {
        Supplier<String> action = () -> {
            Actor actor = caller.actor();
            try {
                postponement.postpone(id, form.startsAt(), form.why(), form.version(), actor);
            } catch (ProblemException e) {
                throw Relocated.field(e, "startsAt", "date");
            }
            Flash.done("meeting.page.postpone.done");
            return "/meetings/" + id;
        };
        return forms.submit(errors, action, () -> view(id, "meeting/postpone", model));
    }

    @GetMapping("/meetings/{id}/cancel")
    @Guarded(Policy.PLAN_MEETINGS)
    String cancel(@PathVariable long id, Model model) {
        MeetingHead head = heads.of(id, caller.actor());
        model.addAttribute("form", new CancelInput(head.meeting().version(), ""));
        return view(id, "meeting/cancel", model);
    }

    @PostMapping("/meetings/{id}/cancel")
    @Guarded(Policy.PLAN_MEETINGS)
    String cancel(
            @PathVariable long id, @Valid @ModelAttribute("form") CancelInput form, BindingResult errors, Model model) {
        Supplier<String> action = () -> {
            cancellation.cancel(id, form.why(), form.version(), caller.actor());
            Flash.done("meeting.page.cancel.done");
            return "/meetings/" + id;
        };
        return forms.submit(errors, action, () -> view(id, "meeting/cancel", model));
    }

    private String view(long id, String view, Model model) {
        model.addAttribute("head", heads.of(id, caller.actor()));
        return view;
    }
}
