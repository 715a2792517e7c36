package jp.kasane.casework;

import java.util.Map;
import java.util.Set;

/**
 * Cases that chairs narrowed to lists without a person.
 *
 * @param councils codes of the councils at which they are closed to that person, by case id
 */
public record ClosedCases(Map<Long, Set<String>> councils) {

    public static final ClosedCases NONE = new ClosedCases(Map.of());

    public ClosedCases {
        councils = Map.copyOf(councils);
    }

    public boolean isNothing() {
        return councils.isEmpty();
    }

    /** Whether the person may not know at this council of the case. */
    public boolean at(long caseId, String councilCode) {
        return councils.getOrDefault(caseId, Set.of()).contains(councilCode);
    }
}
