package jp.kasane.systembuilding.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * What an issue is about: the set of fields (分野).
 *
 * @param code sorted field codes joined by {@code +}, e.g. {@code ELDERLY+POVERTY}
 */
public record Theme(String code) {
    private static final String SEVERAL = "MULTIPLE";

    public static Theme of(Set<String> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a theme needs a field");
        }
        return new Theme(String.join("+", new TreeSet<>(fields)));
    }

    public Set<String> fields() {
        return Set.of(code.split("\\+"));
    }

    /** The one field, or {@code MULTIPLE}: what {@code IssuePromotionDecision} asks. */
    public String field() {
        return fields().size() == 1 ? code : SEVERAL;
    }
}
