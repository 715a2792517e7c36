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

    /** 高齢, 障害, 子ども, 生活困窮 and その他, in the order of forms. */
    public static final List<String> FIELDS = List.of("ELDERLY", "DISABILITY", "CHILD", "POVERTY", "OTHER");

    /** @throws IllegalArgumentException without a field, or with one that is none */
    public static Theme of(Set<String> fields) {
        if (fields.isEmpty() || !FIELDS.containsAll(fields)) {
            throw new IllegalArgumentException("a theme needs fields");
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
