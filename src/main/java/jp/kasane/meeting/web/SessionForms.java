package jp.kasane.meeting.web;

import java.util.List;
import jp.kasane.meeting.model.SeatNames;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The page of a session with its forms filled in: as they were recorded, or as they were just typed. */
@Component
class SessionForms {

    private final SessionViews views;
    private final SessionPeople people;
    private final MeetingHeads heads;
    private final MessageSource messages;
    private final Caller caller;

    SessionForms(SessionViews views, SessionPeople people, MeetingHeads heads, MessageSource messages, Caller caller) {
        this.views = views;
        this.people = people;
        this.heads = heads;
        this.messages = messages;
        this.caller = caller;
    }

    /** @param fromNotes offers the notes as the reasons while none were recorded */
    String page(long meetingId, @Nullable String step, boolean fromNotes, Model model) {
        model.addAttribute("refusals", refusals(model));
        SessionView view = views.show(meetingId, step, model);
        model.addAttribute("head", heads.of(view.meeting(), caller.actor()));
        SeatNames names = people.names(view.sheet());
        model.addAttribute("names", names);
        if (model.getAttribute("item") instanceof SessionItemView shown && !model.containsAttribute("conclusion")) {
            String recorded = shown.item().rationale();
            String rationale = fromNotes ? shown.notes().text() : recorded == null ? "" : recorded;
            model.addAttribute(
                    "conclusion",
                    SessionConclusionInput.of(
                            shown.item(), view.sheet().actionsOf(shown.item().id()), names, rationale));
        }
        return "meeting/session";
    }

    /** Why a form was refused; the conclusion's form tells it beside its fields. */
    private List<String> refusals(Model model) {
        return model.asMap().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(result -> !result.getObjectName().equals("conclusion"))
                .flatMap(result -> result.getAllErrors().stream())
                .map(error -> messages.getMessage(error, LocaleContextHolder.getLocale()))
                .toList();
    }
}
