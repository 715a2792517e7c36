package jp.kasane.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Reads what a person is from the person's task groups: {@code CSW} is a global role, {@code D07:CHAIR} a seat. */
public final class RolesInGroups {

    /** Whoever is nothing else is no party to any action, task or invitation. */
    private static final Set<Role> ONLY_READING = EnumSet.of(Role.AUDITOR, Role.PREFECTURE);

    private RolesInGroups() {}

    /** At whichever council. */
    public static Set<Role> of(Set<String> groups) {
        return of(groups, "");
    }

    /** At that council; global roles count everywhere. */
    public static Set<Role> at(String council, Set<String> groups) {
        return of(groups, council);
    }

    private static Set<Role> of(Set<String> groups, String council) {
        Set<Role> given = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            boolean held = role.isGlobal() && groups.contains(role.name())
                    || role.isSeat()
                            && groups.stream()
                                    .anyMatch(group -> group.endsWith(":" + role.name())
                                            && (council.isEmpty() || group.startsWith(council + ":")));
            if (held) {
                given.add(role);
            }
        }
        if (!onlyReads(groups)) {
            given.add(Role.ASSIGNEE);
        }
        given.add(Role.ANYONE);
        given.add(Role.SIGNED_IN);
        return given;
    }

    private static boolean onlyReads(Set<String> groups) {
        Set<String> given = new HashSet<>(groups);
        given.removeIf(group -> group.startsWith("person:"));
        boolean reads = given.removeIf(
                group -> ONLY_READING.stream().anyMatch(role -> role.name().equals(group)));
        return reads && given.isEmpty();
    }
}
