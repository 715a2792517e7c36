package jp.kasane.identity.model;

import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.Role;

/** Reads what a person is from the person's task groups: {@code CSW} is a global role, {@code D07:CHAIR} a seat. */
public final class RolesInGroups {

    /** Whoever is nothing else is no party to any action, task or invitation. */
    private static final Set<Role> ONLY_READING = EnumSet.of(Role.AUDITOR, Role.PREFECTURE);

    private RolesInGroups() {}

    public static Set<Role> of(Set<String> groups) {
        Set<Role> given = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            boolean held = role.isGlobal() && groups.contains(role.name())
                    || role.isSeat() && groups.stream().anyMatch(group -> group.endsWith(":" + role.name()));
            if (held) {
                given.add(role);
            }
        }
        if (given.isEmpty() || !ONLY_READING.containsAll(given)) {
            given.add(Role.ASSIGNEE);
        }
        given.add(Role.ANYONE);
        given.add(Role.SIGNED_IN);
        return given;
    }
}
