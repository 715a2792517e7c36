package jp.kasane.meeting;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.meeting.persistence.SessionMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** What the closing of a meeting means for its notes and its clock. */
@Component
class SessionEnd {

    private final AgendaMapper agenda;
    private final NotesMapper notes;
    private final SessionMapper session;
    private final CurrentTime time;

    SessionEnd(AgendaMapper agenda, NotesMapper notes, SessionMapper session, CurrentTime time) {
        this.agenda = agenda;
        this.notes = notes;
        this.session = session;
        this.time = time;
    }

    /** @throws ProblemException CONFLICT naming the items whose notes wait for a decision */
    void of(Meeting meeting) {
        Set<Long> clashing = Set.copyOf(notes.clashing(meeting.id()));
        String waiting = agenda.items(meeting.id()).stream()
                .filter(item -> clashing.contains(item.id()))
                .map(item -> String.valueOf(item.position()))
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw ProblemException.conflict("meeting.close.open-notes", waiting);
        }
        session.end(meeting.id(), time.now());
    }
}
