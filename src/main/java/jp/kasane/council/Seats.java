package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.shared.Actor;

/** Who sits where, and the rights that follow from it. */
public interface Seats {

    /** Seats with a holder on that day. */
    List<Seat> held(String councilCode, LocalDate on);

    List<Seat> heldBy(long personId, LocalDate on);

    boolean holds(long personId, String councilCode, SeatRole role);

    /**
     * @throws jp.kasane.shared.ProblemException FORBIDDEN unless the actor holds one of the roles at that council today;
     *     Kasane itself always may
     */
    void require(Actor actor, String councilCode, SeatRole... anyOf);

    /** Whether the person may change the council's seats, cadence and calendar: administrators and its own secretariat. */
    boolean manages(long personId, String councilCode);

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN unless the actor {@link #manages} the council */
    void requireManaging(Actor actor, String councilCode);

    /**
     * Gives a vacant or new seat to a person.
     *
     * @return the seat's id
     */
    long assign(NewSeat seat, Actor actor);

    /** Every seat of the council with its holder of that day; the vacant ones have none. */
    List<Seat> roster(String councilCode, LocalDate on);

    /**
     * Ends the term of the seat's holder; rights end with that day.
     *
     * @param lastDay last day of the term
     * @throws jp.kasane.shared.ProblemException NOT_FOUND, FORBIDDEN, or CONFLICT when nobody holds it
     */
    void end(String councilCode, long seatId, LocalDate lastDay, Actor actor);
}
