package jp.kasane.meeting.web;

import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.RecordConclusion;
import jp.kasane.meeting.SessionSheet;
import jp.kasane.meeting.Sessions;
import jp.kasane.meeting.TurnToItem;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the council concluded on an item, and who does what; may be corrected until the closing. */
@PageController
class SessionConclusionPage {

    private final Sessions sessions;
    private final SessionViews views;
    private final SessionForms forms;
    private final SessionPeople people;
    private final RecordConclusion conclusions;
    private final TurnToItem turning;
    private final PageForms pageForms;
    private final Caller caller;

    SessionConclusionPage(
            Sessions sessions,
            SessionViews views,
            SessionForms forms,
            SessionPeople people,
            RecordConclusion conclusions,
            TurnToItem turning,
            PageForms pageForms,
            Caller caller) {
        this.sessions = sessions;
        this.views = views;
        this.forms = forms;
        this.people = people;
        this.conclusions = conclusions;
        this.turning = turning;
        this.pageForms = pageForms;
        this.caller = caller;
    }

    @PostMapping("/meetings/{id}/session/{step}/conclusion")
    @Guarded(Policy.RECORD_SESSION)
    String conclude(
            @PathVariable long id,
            @PathVariable String step,
            @Valid @ModelAttribute("conclusion") SessionConclusionInput input,
            BindingResult errors,
            Model model) {
        return pageForms.submit(
                errors, () -> record(id, views.item(id, step), input), () -> forms.page(id, step, false, model));
    }

    private String record(long id, AgendaItem item, SessionConclusionInput input) {
        SessionSheet sheet = sessions.sheet(id, caller.actor());
        conclusions.record(
                id,
                item.id(),
                input.toConclusion(people.names(sheet), sheet.meeting().day()),
                input.itemVersion(),
                caller.actor());
        Flash.done("meeting.session.done.concluded", item.position());
        return SessionPage.path(id, input.onward() == null ? String.valueOf(item.position()) : onward(sheet, item));
    }

    /** The next item, to which the council turns at once; the closing after the last. */
    private String onward(SessionSheet sheet, AgendaItem item) {
        return sheet.record().items().stream()
                .filter(each -> each.position() > item.position())
                .findFirst()
                .map(next -> {
                    turning.turn(next.meetingId(), next.id(), caller.actor());
                    return String.valueOf(next.position());
                })
                .orElse(SessionStep.CLOSE);
    }
}
