package jp.kasane.retention;

import jp.kasane.access.HeldRoles;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may do what with retention. No policy here is bound to a council. */
@Component
public class RetentionRights {

    private final People people;
    private final HeldRoles roles;

    RetentionRights(People people, HeldRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN */
    void require(Policy policy, Actor actor) {
        people.require(policy, actor);
    }

    /** For what is offered on a page. */
    public boolean may(Policy policy, Actor actor) {
        return policy.openTo(roles.of(actor.personId()));
    }
}
