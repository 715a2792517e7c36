package jp.kasane.web.page;

import java.util.Set;
import java.util.TreeSet;
import jp.kasane.access.Policy;
import jp.kasane.access.RolesInGroups;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page. Only for what is offered to that person; what is allowed is decided in the use cases.
 *
 * @param name stored exactly as given
 * @param kana reading of the name; null when unknown
 * @param groups task groups: global roles such as {@code ADMIN}, seats such as {@code D07:SECRETARIAT}, and {@code
 *     person:<id>}
 */
public record Viewer(long personId, String name, @Nullable String kana, Set<String> groups) {

    /** @param group e.g. {@code D07:SECRETARIAT} */
    public boolean holds(String group) {
        return groups.contains(group);
    }

    /** @param role a global role, e.g. {@code ADMIN} */
    public boolean is(String role) {
        return groups.contains(role);
    }

    /** Whether the policy is open to the person at some council at least. */
    public boolean may(Policy policy) {
        return policy.openTo(RolesInGroups.of(groups));
    }

    /** Whether the policy is open to the person at that council. */
    public boolean mayAt(Policy policy, String council) {
        return policy.openTo(policy.boundToCouncil() ? RolesInGroups.at(council, groups) : RolesInGroups.of(groups));
    }

    public boolean isSecretariatAnywhere() {
        return !councilsAs("SECRETARIAT").isEmpty();
    }

    /**
     * @param role of a seat, e.g. {@code CHAIR}
     * @return codes of the councils, in order
     */
    public Set<String> councilsAs(String role) {
        Set<String> codes = new TreeSet<>();
        for (String group : groups) {
            if (group.endsWith(":" + role)) {
                codes.add(group.substring(0, group.length() - role.length() - 1));
            }
        }
        return codes;
    }

    /** Codes of every council at which the person holds a seat, in order. */
    public Set<String> councils() {
        Set<String> codes = new TreeSet<>();
        for (String group : groups) {
            int colon = group.indexOf(':');
            if (colon > 0 && !group.startsWith("person:")) {
                codes.add(group.substring(0, colon));
            }
        }
        return codes;
    }
}
