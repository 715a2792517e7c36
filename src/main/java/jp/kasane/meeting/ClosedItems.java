package jp.kasane.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Admissions;
import jp.kasane.casework.CaseBehind;
import jp.kasane.meeting.model.ClosedSections;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Items on cases that the chair narrowed to a list: whoever is not on it learns that there is an item, no more. */
@Component
class ClosedItems {

    private final Admissions admissions;
    private final CaseBehind caseBehind;
    private final CountedItems counted;
    private final AgendaMapper agenda;
    private final NamesCases names;
    private final CurrentTime time;
    private final MessageSource messages;

    ClosedItems(
            Admissions admissions,
            CaseBehind caseBehind,
            CountedItems counted,
            AgendaMapper agenda,
            NamesCases names,
            CurrentTime time,
            MessageSource messages) {
        this.admissions = admissions;
        this.caseBehind = caseBehind;
        this.counted = counted;
        this.agenda = agenda;
        this.names = names;
        this.time = time;
        this.messages = messages;
    }

    List<AgendaItem> items(Meeting meeting, List<AgendaItem> items, Actor actor) {
        Set<Subject> closed = among(items.stream().map(AgendaItem::subject).toList(), meeting.councilCode(), actor);
        List<AgendaItem> shown = items.stream()
                .map(item -> closed.contains(item.subject()) ? item.closed() : item)
                .toList();
        return counted.items(meeting, shown, actor);
    }

    List<BacklogItem> backlog(String councilCode, List<BacklogItem> rows, Actor actor) {
        Set<Subject> closed = among(rows.stream().map(BacklogItem::subject).toList(), councilCode, actor);
        List<BacklogItem> shown = rows.stream()
                .map(row -> closed.contains(row.subject()) ? row.closed(time.today()) : row)
                .toList();
        return counted.backlog(councilCode, shown, actor);
    }

    /**
     * Where the minutes cannot be told apart by items any more, or name a closed case whose item has left the agenda, only a
     * sentence that says so.
     */
    Minutes minutes(Meeting meeting, Minutes minutes, List<AgendaItem> items, Actor actor) {
        Set<Subject> left = left(meeting, actor);
        return minutes.withText(open(positions(meeting, items, actor), left, items, minutes.text()));
    }

    List<MinutesAmendment> amendments(
            Meeting meeting, List<MinutesAmendment> all, List<AgendaItem> items, Actor actor) {
        Set<Integer> closed = positions(meeting, items, actor);
        Set<Subject> left = left(meeting, actor);
        return all.stream()
                .map(each -> each.withWords(
                        open(closed, left, items, each.textBefore()),
                        open(closed, left, items, each.textAfter()),
                        closed.isEmpty() && !names.in(each.reason(), left) ? each.reason() : ""))
                .toList();
    }

    private String open(Set<Integer> closed, Set<Subject> left, List<AgendaItem> items, String text) {
        List<Integer> all = items.stream().map(AgendaItem::position).toList();
        return ClosedSections.without(closed, all, text)
                .filter(open -> !names.in(open, left))
                .orElseGet(() -> messages.getMessage("meeting.minutes.closed", null, LocaleContextHolder.getLocale()));
    }

    /** What is closed to the person and no longer stands on the agenda; its sections cannot be told any more. */
    private Set<Subject> left(Meeting meeting, Actor actor) {
        Set<Subject> ever = new HashSet<>(among(agenda.everOn(meeting.id()), meeting.councilCode(), actor));
        agenda.items(meeting.id()).forEach(item -> ever.remove(item.subject()));
        return ever;
    }

    private Set<Integer> positions(Meeting meeting, List<AgendaItem> items, Actor actor) {
        Set<Subject> closed = among(items.stream().map(AgendaItem::subject).toList(), meeting.councilCode(), actor);
        return items.stream()
                .filter(item -> closed.contains(item.subject()))
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
