package jp.kasane.identity;

import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.HeldRoles;
import jp.kasane.access.Role;
import jp.kasane.access.RolesInGroups;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;

/** What people are today, from their global roles and the seats that they hold. */
@Component
record RolesOfPeople(People people) implements HeldRoles {

    @Override
    public Set<Role> of(long personId) {
        return new Actor(personId).isSystem() ? EnumSet.allOf(Role.class) : RolesInGroups.of(people.groupsOf(personId));
    }
}
