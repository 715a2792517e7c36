package jp.kasane.meeting.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.TickPresence;
import jp.kasane.meeting.TurnToItem;
import jp.kasane.web.Caller;
import jp.kasane.web.page.Flash;
import jp.kasane.web.page.PageController;
import jp.kasane.web.page.PageForms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The session in the room: one item at a time, who is present. */
@PageController
@RequestMapping("/meetings/{id}/session")
class SessionPage {

    private final SessionViews views;
    private final SessionForms forms;
    private final TurnToItem turning;
    private final TickPresence presence;
    private final PageForms pageForms;
    private final Caller caller;

    SessionPage(
            SessionViews views,
            SessionForms forms,
            TurnToItem turning,
            TickPresence presence,
            PageForms pageForms,
            Caller caller) {
        this.views = views;
        this.forms = forms;
        this.turning = turning;
        this.presence = presence;
        this.pageForms = pageForms;
        this.caller = caller;
    }

    /** @param fill {@code notes} offers the notes as the reasons for the conclusion */
    @GetMapping
    @Guarded(Policy.RECORD_SESSION)
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String fill,
            Model model) {
        return forms.page(id, step, "notes".equals(fill), model);
    }

    /**
     * What others wrote and where the council is, for a page that is open.
     *
     * @param typed version of what that page just saved
     * @param clash whether it waits for a decision
     */
    @GetMapping("/live")
    @Guarded(Policy.RECORD_SESSION)
    String live(
            @PathVariable long id,
            @RequestParam String step,
            @RequestParam(required = false) @Nullable Integer typed,
            @RequestParam(defaultValue = "false") boolean clash,
            Model model) {
        views.show(id, step, model);
        model.addAttribute("typed", typed);
        model.addAttribute("clashed", clash);
        return "meeting/session-live :: live";
    }

    @PostMapping("/{step}/turn")
    @Guarded(Policy.RECORD_SESSION)
    String turn(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("turning") SessionVersionInput input,
            BindingResult errors,
            Model model) {
        return pageForms.submit(
                errors,
                () -> {
                    turning.turn(id, views.item(id, step).id(), caller.actor());
                    return path(id, step);
                },
                () -> forms.page(id, step, false, model));
    }

    @PostMapping("/{step}/presence")
    @Guarded(Policy.RECORD_SESSION)
    String presence(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("presence") PresenceInput input,
            BindingResult errors,
            Model model) {
        return pageForms.submit(
                errors,
                () -> {
                    presence.tick(id, input.before(), input.now(), caller.actor());
                    Flash.done("meeting.session.done.presence");
                    return path(id, step);
                },
                () -> forms.page(id, step, false, model));
    }

    static String path(long meetingId, String step) {
        return "/meetings/" + meetingId + "/session?step=" + step;
    }
}
