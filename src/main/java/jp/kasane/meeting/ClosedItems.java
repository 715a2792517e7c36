package jp.kasane.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Admissions;
import jp.kasane.casework.CaseBehind;
import jp.kasane.meeting.model.ClosedSections;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Items on cases that the chair narrowed to a list: whoever is not on it learns that there is an item, no more. */
@Component
class ClosedItems {

    private final Admissions admissions;
    private final CaseBehind caseBehind;

    ClosedItems(Admissions admissions, CaseBehind caseBehind) {
        this.admissions = admissions;
        this.caseBehind = caseBehind;
    }

    List<AgendaItem> items(Meeting meeting, List<AgendaItem> items, Actor actor) {
        Set<Subject> closed = among(items.stream().map(AgendaItem::subject).toList(), meeting.councilCode(), actor);
        return items.stream()
                .map(item -> closed.contains(item.subject()) ? item.closed() : item)
                .toList();
    }

    List<BacklogItem> backlog(String councilCode, List<BacklogItem> rows, Actor actor) {
        Set<Subject> closed = among(rows.stream().map(BacklogItem::subject).toList(), councilCode, actor);
        return rows.stream()
                .map(row -> closed.contains(row.subject()) ? row.closed() : row)
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

    /** Those of the subjects that are closed to the person: narrowed cases, and what was agreed or referred for them. */
    Set<Subject> among(Collection<Subject> subjects, String councilCode, Actor actor) {
        if (!admissions.isLeftOut(actor)) {
            return Set.of();
        }
        Map<Subject, Long> cases = new HashMap<>();
        Set.copyOf(subjects).forEach(subject -> caseBehind.of(subject).ifPresent(caseId -> cases.put(subject, caseId)));
        Set<Long> closed = admissions.closedTo(cases.values(), councilCode, actor);
        return cases.keySet().stream()
                .filter(subject -> closed.contains(cases.get(subject)))
                .collect(Collectors.toSet());
    }
}
