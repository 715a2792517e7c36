package jp.kasane.casework.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people consented to be told besides their names. Codes that belong to an item which is not in the scope are left
 * out; what belongs to no item, such as looking for work, is always in.
 *
 * @param items codes of a consent's items, or {@code ALL}
 */
public record ItemScope(Set<String> items) {

    public static final ItemScope ALL = new ItemScope(Set.of("ALL"));

    private static final Set<String> EVERY = Set.of("IDENTITY", "HEALTH", "FINANCE", "HOUSING", "FAMILY", "SERVICES");
    private static final Map<String, Set<String>> TOPICS = Map.of(
            "HEALTH", Set.of("01"),
            "HOUSING", Set.of("02"),
            "FINANCE", Set.of("03", "04", "05", "06", "15"),
            "FAMILY", Set.of("10", "11", "13", "14"),
            "SERVICES", Set.of("12"));
    private static final Map<String, Set<String>> PROBLEMS = Map.of(
            "HEALTH", Set.of("01", "02", "03", "04", "05", "06", "24", "25"),
            "HOUSING", Set.of("07", "08"),
            "FINANCE", Set.of("09", "10", "11"),
            "FAMILY", Set.of("15", "16", "17", "20", "21"));
    private static final Map<String, Set<String>> GROUNDS = Map.of(
            "HEALTH", Set.of("LIFE"),
            "HOUSING", Set.of("HOUSING"),
            "FINANCE", Set.of("FOOD"),
            "FAMILY", Set.of("ABUSE"));
    private static final Map<String, Set<String>> FIELDS =
            Map.of("HEALTH", Set.of("DISABILITY"), "FINANCE", Set.of("POVERTY"));

    public boolean isEverything() {
        return items.contains("ALL") || items.containsAll(EVERY);
    }

    /** Whether nothing is in this scope that is not in the other. */
    public boolean isWithin(ItemScope other) {
        return other.isEverything() || !isEverything() && other.items.containsAll(items);
    }

    public Set<String> topics(Set<String> codes) {
        return within(codes, TOPICS);
    }

    public @Nullable String topic(@Nullable String code) {
        return code == null || topics(Set.of(code)).isEmpty() ? null : code;
    }

    public Set<String> problems(Set<String> codes) {
        return within(codes, PROBLEMS);
    }

    public Set<String> grounds(Set<String> codes) {
        return within(codes, GROUNDS);
    }

    public Set<String> fields(Set<String> codes) {
        return within(codes, FIELDS);
    }

    private Set<String> within(Set<String> codes, Map<String, Set<String>> byItem) {
        if (isEverything()) {
            return codes;
        }
        Set<String> outside = byItem.entrySet().stream()
                .filter(each -> !items.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toSet());
        return codes.stream().filter(code -> !outside.contains(code)).collect(Collectors.toUnmodifiableSet());
    }
}
