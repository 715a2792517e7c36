package jp.kasane.privacy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a household may be shown.
 *
 * @param level of what is told about all of them: the weakest of the members' levels
 * @param members each living member's own level
 */
public record HouseholdDisclosure(DisclosureLevel level, DisclosureBasis basis, Map<Long, MemberDisclosure> members) {

    private static final String ALL = "ALL";

    /** What every member lets be told; {@code ALL}, or item codes. */
    public Set<String> items() {
        Set<String> common = null;
        for (MemberDisclosure member : members.values()) {
            if (!member.items().contains(ALL)) {
                common = common == null ? new HashSet<>(member.items()) : retained(common, member.items());
            }
        }
        return common == null ? Set.of(ALL) : Set.copyOf(common);
    }

    /** How many members may be named. */
    public long named() {
        return members.values().stream()
                .filter(member -> member.level() == DisclosureLevel.REAL_NAME)
                .count();
    }

    private static Set<String> retained(Set<String> some, Set<String> others) {
        some.retainAll(others);
        return some;
    }
}
