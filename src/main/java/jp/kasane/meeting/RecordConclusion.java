package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.ConclusionRow;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the council concluded on an item (審議結果), while the session is open. */
@Service
public class RecordConclusion {

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final ConclusionCheck check;
    private final CouncilWords words;
    private final UntouchedWords untouched;
    private final CurrentTime time;

    RecordConclusion(
            MeetingDesk desk,
            AgendaMapper agenda,
            ConclusionCheck check,
            CouncilWords words,
            UntouchedWords untouched,
            CurrentTime time) {
        this.desk = desk;
        this.agenda = agenda;
        this.check = check;
        this.words = words;
        this.untouched = untouched;
        this.time = time;
    }

    /**
     * @param itemVersion the item's version that the caller saw; required to correct a conclusion, so that of two who
     *     conclude at once only one succeeds
     * @return the item with its new version, as it may lie before the council: others typed words on it, too
     * @throws ProblemException NOT_FOUND for an item of another meeting, CONFLICT unless the session is open, INVALID
     */
    @Transactional
    public AgendaItem record(
            long meetingId, long itemId, Conclusion entered, @Nullable Integer itemVersion, Actor actor) {
        Meeting meeting = desk.take(meetingId, null, Policy.RECORD_SESSION, actor);
        AgendaItem item = agenda.item(itemId)
                .filter(found -> found.meetingId() == meetingId)
                .orElseThrow(() -> ProblemException.notFound("meeting.item.missing", String.valueOf(itemId)));
        MeetingDesk.allow(meeting.state() == MeetingState.OPEN, meeting, "meeting.conclusion.state");
        requireCurrent(item, itemVersion);
        WordsReader reader = words.reader(meeting, actor);
        Conclusion conclusion = untouched.keep(item, entered, reader);
        check.check(meeting, item, conclusion);
        if (item.conclusion() != null) {
            agenda.clearActions(itemId);
        }
        store(itemId, conclusion, actor);
        return words.item(agenda.item(itemId).orElseThrow(), reader);
    }

    private static void requireCurrent(AgendaItem item, @Nullable Integer version) {
        if (version != null && version != item.version()) {
            throw ProblemException.stale("meeting.item.stale");
        }
        if (version == null && item.conclusion() != null) {
            throw ProblemException.conflict("meeting.conclusion.exists");
        }
    }

    private void store(long itemId, Conclusion conclusion, Actor actor) {
        agenda.conclude(new ConclusionRow(
                itemId,
                conclusion.type(),
                conclusion.rationale(),
                conclusion.goodPractice(),
                conclusion.urgent(),
                actor.personId(),
                time.now()));
        if (!conclusion.actions().isEmpty()) {
            agenda.insertActions(itemId, conclusion.actions());
        }
    }
}
