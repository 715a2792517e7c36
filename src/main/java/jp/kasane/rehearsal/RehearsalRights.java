package jp.kasane.rehearsal;

import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/** Who may rehearse: administrators, and secretariats of any council. A rehearsal holds no real case. */
@Component
class RehearsalRights {

    private final People people;

    RehearsalRights(People people) {
        this.people = people;
    }

    /** @throws ProblemException FORBIDDEN */
    void require(Actor actor) {
        if (!people.permits(Policy.REHEARSE, actor)) {
            throw ProblemException.forbidden("rehearsal.rights");
        }
    }
}
