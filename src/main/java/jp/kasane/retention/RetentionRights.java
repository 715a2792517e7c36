package jp.kasane.retention;

import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Who may do what with retention. No policy here is bound to a council. */
@Component
public class RetentionRights {

    private final People people;
    private final Seats seats;
    private final CurrentTime time;

    RetentionRights(People people, Seats seats, CurrentTime time) {
        this.people = people;
        this.seats = seats;
        this.time = time;
    }

    /** @throws ProblemException FORBIDDEN */
    public void require(Policy policy, Actor actor) {
        if (!may(policy, actor)) {
            throw ProblemException.forbidden("retention.forbidden");
        }
    }

    public boolean may(Policy policy, Actor actor) {
        return actor.isSystem() || policy.openTo(held(actor.personId()));
    }

    private Set<Role> held(long personId) {
        Set<Role> held = EnumSet.of(Role.SIGNED_IN);
        people.rolesOf(personId).forEach(role -> held.add(Role.valueOf(role.name())));
        seats.heldBy(personId, time.today())
                .forEach(seat -> held.add(Role.valueOf(seat.role().name())));
        return held;
    }
}
