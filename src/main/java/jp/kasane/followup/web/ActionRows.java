package jp.kasane.followup.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Councils;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.DueIn;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.Actor;
import jp.kasane.shared.BusinessCalendar;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells actions with names instead of ids, and links only to what the viewer may open. */
@Component
class ActionRows {

    private final SubjectNames names;
    private final People people;
    private final Councils councils;
    private final ViewCase viewCase;
    private final BusinessCalendar calendar;
    private final CurrentTime time;

    ActionRows(
            SubjectNames names,
            People people,
            Councils councils,
            ViewCase viewCase,
            BusinessCalendar calendar,
            CurrentTime time) {
        this.names = names;
        this.people = people;
        this.councils = councils;
        this.viewCase = viewCase;
        this.calendar = calendar;
        this.time = time;
    }

    ActionRow of(Action action, Actor viewer) {
        return of(List.of(action), viewer).get(0);
    }

    List<ActionRow> of(List<Action> actions, Actor viewer) {
        Map<Subject, String> about =
                names.of(actions.stream().map(Action::source).toList());
        Set<Long> openable = viewCase.visible(
                actions.stream()
                        .filter(action -> action.subjectType() == SubjectType.CASE)
                        .map(Action::subjectId)
                        .collect(Collectors.toSet()),
                viewer);
        Map<Long, @Nullable String> assignees = new HashMap<>();
        return actions.stream()
                .map(action -> new ActionRow(
                        action,
                        assignees.computeIfAbsent(action.assigneeId(), this::nameOf),
                        councils.get(action.councilCode()).name(),
                        action.subjectType(),
                        about.get(action.source()),
                        path(action.source(), about.get(action.source()), openable),
                        dueIn(action)))
                .toList();
    }

    private static @Nullable String path(Subject source, @Nullable String name, Set<Long> openable) {
        return switch (source.type()) {
            case CASE -> name != null && openable.contains(source.id()) ? "/cases/" + name : null;
            case ISSUE -> "/issues/" + source.id();
            case REFERRAL -> "/referrals/" + source.id();
            case MEETING -> "/meetings/" + source.id();
            case ACTION -> "/actions/" + source.id();
        };
    }

    private @Nullable DueIn dueIn(Action action) {
        return action.state() == ActionState.AGREED ? DueIn.of(time.today(), action.dueOn(), calendar) : null;
    }

    private @Nullable String nameOf(long personId) {
        return people.find(personId).map(Person::name).orElse(null);
    }
}
