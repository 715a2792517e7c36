package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.shared.Actor;

/** Who sits where, and the rights that follow from it. */
public interface Seats {

    /** Seats with a holder on that day. */
    List<Seat> held(String councilCode, LocalDate on);

    List<Seat> heldBy(long personId, LocalDate on);

    /** With every term that the person has, had or will have, oldest first; a seat held twice comes twice. */
    List<Seat> everHeldBy(long personId);

    boolean holds(long personId, String councilCode, SeatRole role);

    /**
     * Whether the actor holds one of the policy's seats at that council today, or one of its global roles. Kasane itself
     * may do everything.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND
     */
    boolean permits(Policy policy, Actor actor, String councilCode);

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND, FORBIDDEN unless {@link #permits permitted} */
    void require(Policy policy, Actor actor, String councilCode);

    /** Codes of the councils at which the actor holds one of the policy's seats today; global roles do not count. */
    Set<String> councilsFor(Policy policy, Actor actor);

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
