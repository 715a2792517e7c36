package jp.kasane.identity;

import java.util.Set;

/** Seats that follow a provider's groups. Implemented by {@code council}. */
public interface MappedSeats {

    /**
     * Gives the person these seats and ends those that an earlier sign-in gave and that are not among them; seats that
     * people gave stay as they are. A council or role that does not exist is left out.
     */
    void set(long personId, Set<MappedSeat> seats);
}
