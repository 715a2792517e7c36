package jp.kasane.systembuilding.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an issue is about: the set of fields (分野).
 *
 * @param code sorted field codes joined by {@code +}, e.g. {@code ELDERLY+POVERTY}
 */
public record Theme(String code) {
    public static Theme of(Set<String> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a theme needs a field");
        }
        return new Theme(String.join("+", new TreeSet<>(fields)));
    }

    /** Its fields in order. */
    public List<String> codes() {
        return List.of(code.split("\\+"));
    }

    public Set<String> fields() {
        return Set.of(code.split("\\+"));
    }

    /** The first field: {@code IssuePromotionDecision} may set a standard of its own for each field. */
    public String field() {
        return code.split("\\+")[0];
    }
}
