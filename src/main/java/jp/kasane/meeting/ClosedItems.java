package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseLists;
import jp.kasane.meeting.model.ClosedSections;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** Items on cases that the chair narrowed to a list: whoever is not on it learns that there is an item, no more. */
@Component
class ClosedItems {

    private final CaseLists lists;

    ClosedItems(CaseLists lists) {
        this.lists = lists;
    }

    List<AgendaItem> items(Meeting meeting, List<AgendaItem> items, Actor actor) {
        Set<Long> closed = cases(items.stream().map(AgendaItem::subject).toList(), meeting.councilCode(), actor);
        return items.stream()
                .map(item -> isClosed(item.subject(), closed) ? item.closed() : item)
                .toList();
    }

    List<BacklogItem> backlog(String councilCode, List<BacklogItem> rows, Actor actor) {
        Set<Long> closed = cases(rows.stream().map(BacklogItem::subject).toList(), councilCode, actor);
        return rows.stream()
                .map(row -> isClosed(row.subject(), closed) ? row.closed() : row)
                .toList();
    }

    Minutes minutes(Meeting meeting, Minutes minutes, List<AgendaItem> items, Actor actor) {
        return minutes.withText(ClosedSections.without(positions(meeting, items, actor), minutes.text()));
    }

    List<MinutesAmendment> amendments(
            Meeting meeting, List<MinutesAmendment> all, List<AgendaItem> items, Actor actor) {
        Set<Integer> closed = positions(meeting, items, actor);
        return all.stream()
                .map(each -> each.withWords(
                        ClosedSections.without(closed, each.textBefore()),
                        ClosedSections.without(closed, each.textAfter()),
                        closed.isEmpty() ? each.reason() : ""))
                .toList();
    }

    private Set<Integer> positions(Meeting meeting, List<AgendaItem> items, Actor actor) {
        return items(meeting, items, actor).stream()
                .filter(AgendaItem::isClosed)
                .map(AgendaItem::position)
                .collect(Collectors.toSet());
    }

    /** The cases among the subjects that are closed to the person. */
    Set<Long> cases(Collection<Subject> subjects, String councilCode, Actor actor) {
        return lists.closedTo(
                subjects.stream()
                        .filter(subject -> subject.type() == SubjectType.CASE)
                        .map(Subject::id)
                        .toList(),
                councilCode,
                actor);
    }

    static boolean isClosed(Subject subject, Set<Long> closed) {
        return subject.type() == SubjectType.CASE && closed.contains(subject.id());
    }
}
