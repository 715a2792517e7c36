package jp.kasane.meeting.web;

import java.util.List;
import java.util.Map;
import jp.kasane.meeting.PromisedAction;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;

/**
 * Something promised, with names.
 *
 * @param about how people call what it is for
 * @param assignee who promised it
 */
record SessionPromise(PromisedAction action, @Nullable String about, String assignee) {

    static List<SessionPromise> of(List<PromisedAction> actions, SessionPeople people, SubjectNames names) {
        Map<Subject, String> about =
                names.of(actions.stream().map(PromisedAction::subject).toList());
        return actions.stream()
                .map(each -> new SessionPromise(each, about.get(each.subject()), people.nameOf(each.assigneeId())))
                .toList();
    }
}
