package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CaseReach;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.meeting.persistence.SessionMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as the secretariat of the council sees them. */
@Service
public class Sessions {

    private final SessionDesk desk;
    private final Meetings meetings;
    private final AgendaMapper agenda;
    private final SessionMapper session;
    private final NotesMapper notes;
    private final PromisedBefore promises;
    private final CaseReach reach;
    private final CouncilWords words;
    private final ShownCases shown;
    private final CurrentTime time;

    Sessions(
            SessionDesk desk,
            Meetings meetings,
            AgendaMapper agenda,
            SessionMapper session,
            NotesMapper notes,
            PromisedBefore promises,
            CaseReach reach,
            CouncilWords words,
            ShownCases shown,
            CurrentTime time) {
        this.desk = desk;
        this.meetings = meetings;
        this.agenda = agenda;
        this.session = session;
        this.notes = notes;
        this.promises = promises;
        this.reach = reach;
        this.words = words;
        this.shown = shown;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN */
    @Transactional
    public SessionSheet sheet(long meetingId, Actor actor) {
        desk.read(meetingId, actor);
        return new SessionSheet(
                meetings.recordOf(meetingId, actor),
                session.spells(meetingId),
                Set.copyOf(notes.clashing(meetingId)),
                time.now());
    }

    /**
     * What was promised last time, for this council and the cases on its agenda; what other councils agreed on for a case
     * that is only counted here, or never came here, is left out.
     */
    @Transactional
    public List<PromisedAction> promised(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        Set<Long> cases = agenda.items(meetingId).stream()
                .filter(item -> item.subjectType() == SubjectType.CASE)
                .map(AgendaItem::subjectId)
                .collect(Collectors.toSet());
        WordsReader reader = words.reader(meeting, actor);
        String council = meeting.councilCode();
        List<PromisedAction> promised = promises.promised(council, reach.of(cases, council)).stream()
                .filter(each -> each.councilCode().equals(council) || !reader.isOnlyCounted(each.subject()))
                .toList();
        shown.tellOf(meeting, promised.stream().map(PromisedAction::subject).toList(), actor);
        return promised.stream().map(each -> words.promised(each, reader)).toList();
    }

    /**
     * What was concluded on the item's subject the last time, be it at another council: in the words of that one, and not at
     * all where the case is only counted here. Null when it is new, too.
     */
    @Transactional
    public @Nullable AgendaItem before(AgendaItem item, Actor actor) {
        Meeting meeting = desk.read(item.meetingId(), actor);
        WordsReader reader = words.reader(meeting, actor);
        return item.previousItemId() == null
                ? null
                : agenda.item(item.previousItemId())
                        .map(previous -> before(previous, meeting.councilCode(), reader))
                        .orElse(null);
    }

    private @Nullable AgendaItem before(AgendaItem previous, String council, WordsReader reader) {
        Meeting held = desk.meeting(previous.meetingId());
        boolean own = held.councilCode().equals(council);
        boolean counted = previous.subjectType() == SubjectType.CASE && reader.isOnlyCounted(previous.subject());
        return own || !counted ? words.item(previous, reader.writtenAt(held.councilCode(), held.startsAt())) : null;
    }
}
