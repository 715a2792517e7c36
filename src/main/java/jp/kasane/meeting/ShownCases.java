package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseBehind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Keeps whose cases somebody read of in a meeting's minutes and notes, where no list names them. */
@Component
class ShownCases {

    private final CaseBehind caseBehind;
    private final AccessLog log;

    ShownCases(CaseBehind caseBehind, AccessLog log) {
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
