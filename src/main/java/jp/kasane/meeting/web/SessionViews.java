package jp.kasane.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.NarrowedItems;
import jp.kasane.meeting.PromisedAction;
import jp.kasane.meeting.SessionSheet;
import jp.kasane.meeting.Sessions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.Caller;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what a page of a session shows. */
@Component
class SessionViews {

    private final Sessions sessions;
    private final SessionItems items;
    private final SessionPeople people;
    private final SubjectNames names;
    private final NarrowedItems narrowed;
    private final Caller caller;

    SessionViews(
            Sessions sessions,
            SessionItems items,
            SessionPeople people,
            SubjectNames names,
            NarrowedItems narrowed,
            Caller caller) {
        this.narrowed = narrowed;
        this.sessions = sessions;
        this.items = items;
        this.people = people;
        this.names = names;
        this.caller = caller;
    }

    /**
     * @param key of the step; null for the one that the council is at
     * @throws ProblemException NOT_FOUND for a step that the session does not have, FORBIDDEN
     */
    SessionView show(long meetingId, @Nullable String key, Model model) {
        Actor actor = caller.actor();
        SessionSheet sheet = sessions.sheet(meetingId, actor);
        List<PromisedAction> promised = sessions.promised(meetingId, actor);
        SessionView view = view(sheet, key, promised);
        model.addAttribute("room", view);
        if (view.step().isPromised()) {
            model.addAttribute("promised", SessionPromise.of(promised, people, names));
        }
        AgendaItem item = view.step().item();
        if (item != null) {
            model.addAttribute("item", items.view(sheet, item, view.step().title(), actor));
            model.addAttribute(
                    "narrowed",
                    narrowed.of(meetingId, actor).stream()
                            .filter(each -> each.item().id() == item.id())
                            .toList());
        }
        return view;
    }

    /** The item at that step. */
    AgendaItem item(long meetingId, String key) {
        return sessions.sheet(meetingId, caller.actor()).record().items().stream()
                .filter(item -> String.valueOf(item.position()).equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("meeting.session.step.missing"));
    }

    private SessionView view(SessionSheet sheet, @Nullable String key, List<PromisedAction> promised) {
        List<SessionStep> steps = steps(sheet, promised.size());
        AgendaItem running = sheet.running();
        String at = key != null ? key : running == null ? SessionStep.PROMISED : String.valueOf(running.position());
        SessionStep step = steps.stream()
                .filter(each -> each.key().equals(at))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("meeting.session.step.missing"));
        Subject meeting = new Subject(SubjectType.MEETING, sheet.meeting().id());
        return new SessionView(sheet, String.valueOf(names.of(meeting)), steps, step);
    }

    private List<SessionStep> steps(SessionSheet sheet, int promised) {
        Map<Subject, String> about = names.of(
                sheet.record().items().stream().map(AgendaItem::subject).toList());
        List<SessionStep> steps = new ArrayList<>();
        steps.add(new SessionStep(
                SessionStep.PROMISED,
                "meeting.session.step.promised",
                null,
                SessionStep.State.WAITING,
                false,
                promised));
        for (AgendaItem item : sheet.record().items()) {
            steps.add(new SessionStep(
                    String.valueOf(item.position()),
                    about.getOrDefault(item.subject(), ""),
                    item,
                    state(sheet, item),
                    sheet.clashing().contains(item.id()),
                    0));
        }
        int missing = sheet.open().size() + sheet.unsettled().size();
        steps.add(new SessionStep(
                SessionStep.CLOSE, "meeting.session.step.close", null, SessionStep.State.WAITING, false, missing));
        return steps;
    }

    private static SessionStep.State state(SessionSheet sheet, AgendaItem item) {
        if (item.conclusion() != null) {
            return SessionStep.State.CONCLUDED;
        }
        return item.equals(sheet.running()) ? SessionStep.State.RUNNING : SessionStep.State.WAITING;
    }
}
