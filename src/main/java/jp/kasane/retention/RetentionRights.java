package jp.kasane.retention;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.HeldRoles;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.ViewCase;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may do what with retention. No policy here is bound to a council. */
@Component
public class RetentionRights {

    private final People people;
    private final HeldRoles roles;
    private final CarriedCases carried;
    private final ViewCase view;

    RetentionRights(People people, HeldRoles roles, CarriedCases carried, ViewCase view) {
        this.view = view;
        this.carried = carried;
        this.people = people;
        this.roles = roles;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN */
    void require(Policy policy, Actor actor) {
        people.require(policy, actor);
    }

    /**
     * Those of the cases with which the person may deal: administrators with every case, a CSW with those that the own
     * organisation carries, who holds the policy through a seat with those that the person may know of.
     */
    Set<Long> open(Collection<Long> caseIds, Policy policy, Actor actor) {
        Set<Role> through = actor.isSystem()
                ? Set.of(Role.ADMIN)
                : roles.of(actor.personId()).stream()
                        .filter(policy.roles()::contains)
                        .collect(Collectors.toSet());
        if (through.contains(Role.ADMIN)) {
            return Set.copyOf(caseIds);
        }
        return through.stream().anyMatch(Role::isSeat) ? view.visible(caseIds, actor) : carried.carried(caseIds, actor);
    }

    boolean isOpen(long caseId, Policy policy, Actor actor) {
        return !open(Set.of(caseId), policy, actor).isEmpty();
    }

    /** For what is offered on a page. */
    public boolean may(Policy policy, Actor actor) {
        return policy.openTo(roles.of(actor.personId()));
    }
}
