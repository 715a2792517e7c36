package jp.kasane.followup.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.followup.model.Action;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells actions with the case's number and the assignee's name. */
@Component
class ActionTelling {
    private final SubjectNames names;
    private final People people;
    private final CurrentTime time;

    ActionTelling(SubjectNames names, People people, CurrentTime time) {
        this.names = names;
        this.people = people;
        this.time = time;
    }

    ActionView tell(Action action) {
        return tell(List.of(action)).get(0);
    }

    List<ActionView> tell(List<Action> actions) {
        LocalDate today = time.today();
        Map<Subject, String> sources =
                names.of(actions.stream().map(Action::source).toList());
        Map<Long, @Nullable String> assignees = new HashMap<>();
        return actions.stream()
                .map(action -> ActionView.of(
                        action,
                        sources.get(action.source()),
                        assignees.computeIfAbsent(action.assigneeId(), this::nameOf),
                        today))
                .toList();
    }

    private @Nullable String nameOf(long personId) {
        return people.find(personId).map(Person::name).orElse(null);
    }
}
