package jp.kasane.rehearsal;

import java.time.LocalDate;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Who may rehearse: administrators, and secretariats of any council. A rehearsal holds no real case. */
@Component
class RehearsalRights {

    private final People people;
    private final Seats seats;
    private final CurrentTime time;

    RehearsalRights(People people, Seats seats, CurrentTime time) {
        this.people = people;
        this.seats = seats;
        this.time = time;
    }

    /** @throws ProblemException FORBIDDEN */
    void require(Actor actor) {
        LocalDate today = time.today();
        boolean allowed = people.rolesOf(actor.personId()).contains(GlobalRole.ADMIN)
                || seats.heldBy(actor.personId(), today).stream().anyMatch(seat -> seat.role() == SeatRole.SECRETARIAT);
        if (!allowed) {
            throw ProblemException.forbidden("rehearsal.rights");
        }
    }
}
