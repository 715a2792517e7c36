package jp.kasane.meeting;

import jp.kasane.access.Policy;
import jp.kasane.meeting.process.MeetingCycle;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses, orders and times the items of a meeting (議題設定). May be repeated until the session opens. */
@Service
public class SetAgenda {

    private final MeetingDesk desk;
    private final AgendaBook book;
    private final LeftoverBook leftovers;
    private final ItemRenditions renditions;
    private final UntouchedWords untouched;
    private final Venues venues;
    private final MeetingCycle cycle;

    SetAgenda(
            MeetingDesk desk,
            AgendaBook book,
            LeftoverBook leftovers,
            ItemRenditions renditions,
            UntouchedWords untouched,
            Venues venues,
            MeetingCycle cycle) {
        this.desk = desk;
        this.book = book;
        this.leftovers = leftovers;
        this.renditions = renditions;
        this.untouched = untouched;
        this.venues = venues;
        this.cycle = cycle;
    }

    /**
     * @param version the version that the caller saw; null when it did not say
     * @return the meeting with its new version
     * @throws ProblemException CONFLICT once the session is open, INVALID naming the item, FORBIDDEN, STALE
     */
    @Transactional
    public Meeting set(long meetingId, AgendaChoice choice, @Nullable Integer version, Actor actor) {
        Meeting meeting = desk.take(meetingId, version, Policy.SET_AGENDA, actor);
        return apply(meeting, choice, actor);
    }

    /** The same for a meeting that the caller took already. */
    Meeting apply(Meeting meeting, AgendaChoice entered, Actor actor) {
        MeetingDesk.allow(meeting.state().isUpcoming(), meeting, "meeting.agenda.state");
        AgendaChoice choice = untouched.keep(meeting, entered, actor);
        int minutes = book.write(meeting, choice, actor);
        if (minutes > meeting.minutes()) {
            throw ProblemException.invalid("items", "meeting.agenda.long", minutes, meeting.minutes());
        }
        venues.requireUnnamed(meeting, choice.items());
        if (choice.confirmedOnly()) {
            renditions.require(
                    meeting.councilCode(),
                    choice.items().stream()
                            .map(AgendaChoice.Chosen::backlogItemId)
                            .toList());
        }
        leftovers.write(meeting, choice, minutes);
        if (meeting.state() == MeetingState.PLANNED) {
            cycle.agendaStarted(meeting);
        }
        MeetingState next = meeting.state() == MeetingState.CONVENED ? MeetingState.CONVENED : MeetingState.AGENDA_SET;
        return desk.move(meeting, next, actor);
    }
}
