package jp.kasane.meeting.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.meeting.OpenMeeting;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opens and closes the session in the room. */
@PageController
@RequestMapping("/meetings/{id}/session")
class SessionBoundsPage {

    private final SessionForms forms;
    private final OpenMeeting opening;
    private final CloseMeeting closing;
    private final PageForms pageForms;
    private final Caller caller;

    SessionBoundsPage(
            SessionForms forms, OpenMeeting opening, CloseMeeting closing, PageForms pageForms, Caller caller) {
        this.forms = forms;
        this.opening = opening;
        this.closing = closing;
        this.pageForms = pageForms;
        this.caller = caller;
    }

    @PostMapping("/open")
    @Guarded(Policy.RECORD_SESSION)
    String open(
            @PathVariable long id,
            @ModelAttribute("opening") SessionVersionInput input,
            BindingResult errors,
            Model model) {
        return pageForms.submit(
                errors,
                () -> {
                    opening.open(id, input.number(), caller.actor());
                    Flash.done("meeting.session.done.opened");
                    return SessionPage.path(id, SessionStep.PROMISED);
                },
                () -> forms.page(id, null, false, model));
    }

    @PostMapping("/close")
    @Guarded(Policy.RECORD_SESSION)
    String close(
            @PathVariable long id,
            @ModelAttribute("closing") SessionVersionInput input,
            BindingResult errors,
            Model model) {
        return pageForms.submit(
                errors,
                () -> {
                    closing.close(id, input.number(), caller.actor());
                    Flash.done("meeting.session.done.closed");
                    return "/meetings/" + id + "/minutes";
                },
                () -> forms.page(id, SessionStep.CLOSE, false, model));
    }
}
