package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseBehind;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Keeps whose cases somebody read of in a meeting's minutes and notes, where no list names them. */
@Component
class ShownCases {

    private final CaseBehind caseBehind;
    private final AgendaMapper agenda;
    private final NamesCases names;
    private final AccessLog log;

    ShownCases(CaseBehind caseBehind, AgendaMapper agenda, NamesCases names, AccessLog log) {
        this.agenda = agenda;
        this.names = names;
        this.caseBehind = caseBehind;
        this.log = log;
    }

    /** @param items as the person may know them: closed ones are left out */
    void tell(Meeting meeting, List<AgendaItem> items, Actor actor) {
        tellOf(
                meeting,
                items.stream()
                        .filter(item -> !item.isClosed())
                        .map(AgendaItem::subject)
                        .toList(),
                actor);
    }

    /**
     * Also the cases whose items have left the agenda, where the minutes still name them.
     *
     * @param texts as the person reads them
     */
    void tell(Meeting meeting, List<AgendaItem> items, String texts, Actor actor) {
        Set<Subject> standing = items.stream().map(AgendaItem::subject).collect(Collectors.toSet());
        Stream<Subject> left = agenda.everOn(meeting.id()).stream()
                .filter(subject -> !standing.contains(subject) && names.in(texts, Set.of(subject)));
        Stream<Subject> open = items.stream().filter(item -> !item.isClosed()).map(AgendaItem::subject);
        tellOf(meeting, Stream.concat(open, left).toList(), actor);
    }

    /** Leaves an entry on the meeting with the cases behind the subjects; none for Kasane itself, or without a case. */
    void tellOf(Meeting meeting, Collection<Subject> subjects, Actor actor) {
        List<Long> cases =
                subjects.stream().map(caseBehind::of).flatMap(Optional::stream).toList();
        if (!actor.isSystem() && !cases.isEmpty()) {
            log.record(
                    actor,
                    Access.view(AccessTarget.ofMeeting(meeting.id()))
                            .at(meeting.councilCode())
                            .showing(cases));
        }
    }
}
