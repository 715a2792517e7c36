package jp.kasane.meeting;

import java.util.Objects;
import jp.kasane.access.Policy;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the place and the length of a meeting that is still to be held (場所と時間). Its start is put off instead. */
@Service
public class ArrangeMeeting {

    private static final int LONGEST = 1440;

    private final MeetingDesk desk;
    private final MeetingMapper meetings;
    private final AgendaMapper agenda;
    private final Venues venues;

    ArrangeMeeting(MeetingDesk desk, MeetingMapper meetings, AgendaMapper agenda, Venues venues) {
        this.desk = desk;
        this.meetings = meetings;
        this.agenda = agenda;
        this.venues = venues;
    }

    /**
     * @param place null while it is not known
     * @throws ProblemException CONFLICT once the session is open, INVALID for a length that the agenda does not fit into
     *     or a place that names somebody whose case waits
     */
    @Transactional
    public Meeting arrange(
            long meetingId, @Nullable String place, int minutes, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.ARRANGE_MEETING, actor);
        MeetingDesk.allow(meeting.state().isUpcoming(), meeting, "meeting.arrange.state");
        String where = Objects.requireNonNullElse(Texts.optional("place", place, Texts.SHORT), "");
        if (minutes < 1 || minutes > LONGEST) {
            throw ProblemException.invalid("minutes", "meeting.minutes.range", LONGEST);
        }
        int needed =
                agenda.items(meetingId).stream().mapToInt(AgendaItem::minutes).sum();
        if (minutes < needed) {
            throw ProblemException.invalid("minutes", "meeting.arrange.short", needed);
        }
        venues.require(where, meeting.councilCode());
        if (meetings.arrange(meetingId, meeting.version(), where, minutes) == 0) {
            throw ProblemException.stale("meeting.stale");
        }
        return desk.get(meetingId);
    }
}
