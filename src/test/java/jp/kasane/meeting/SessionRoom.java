package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Http;
import org.springframework.context.ApplicationContext;

/** A council in its room: a convened meeting, and secretaries who can sign in. */
public class SessionRoom {

    public final MeetingSteps steps;
    public final Meeting meeting;
    /** Name of a member whom nobody else is called. */
    public final String member;

    private final String council;

    /** @param items how many stand on the agenda; information that no process waits for */
    public SessionRoom(ApplicationContext context, String council, int items) {
        this.steps = new MeetingSteps(context);
        this.council = council;
        this.member = "民生 " + UUID.randomUUID().toString().substring(0, 8);
        person(member, SeatRole.MEMBER);
        Meeting planned = steps.planned(council, 1);
        long[] waiting =
                IntStream.range(0, items).mapToLong(i -> steps.waiting(council)).toArray();
        steps.agenda(planned, waiting);
        this.meeting = steps.convened(planned);
    }

    /** Somebody new who sits there and can sign in; @return the sign-in name */
    public String person(String name, SeatRole role) {
        String login = "s-" + UUID.randomUUID();
        steps.the(People.class).register(new NewPerson(name, null, "事務局", null, login, Http.PASSWORD, Set.of()));
        NewSeat seat = new NewSeat(
                council,
                role,
                role == SeatRole.SECRETARIAT ? "事務局" : "委員",
                "NONE",
                steps.actor(login).personId(),
                steps.the(CurrentTime.class).today().minusDays(1),
                null);
        steps.the(Seats.class).assign(seat, Actor.SYSTEM);
        return login;
    }

    public String secretary(String name) {
        return person(name, SeatRole.SECRETARIAT);
    }

    public SessionRoom opened() {
        steps.opened(meeting);
        return this;
    }

    public List<AgendaItem> items() {
        return steps.itemsOf(meeting);
    }

    /** The notes that count. */
    public String notes(int position) {
        return read(position).text();
    }

    public SessionNotes read(int position) {
        return steps.the(ReadNotes.class).of(meeting.id(), item(position), Actor.SYSTEM);
    }

    public List<NotesVersion> history(int position) {
        return steps.the(ReadNotes.class).historyOf(meeting.id(), item(position), Actor.SYSTEM);
    }

    /** Somebody else saves notes, from whatever counts now or from an older version. */
    public int save(String login, int position, String text, int base) {
        return steps.the(SaveNotes.class)
                .save(meeting.id(), item(position), NotesEntry.of(text, base), steps.actor(login))
                .typed();
    }

    public String path() {
        return "/meetings/" + meeting.id() + "/session";
    }

    private long item(int position) {
        return items().get(position - 1).id();
    }
}
