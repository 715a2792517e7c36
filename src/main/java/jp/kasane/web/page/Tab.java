package jp.kasane.web.page;

import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A tab of a group of pages on one record. A feature declares it as a bean.
 *
 * @param group {@code council}, {@code case}, {@code meeting} or {@code admin}
 * @param order smaller stands first
 * @param path with {@code {id}} where the record's code, number or id stands, e.g. {@code /councils/{id}/calendar}
 * @param label message key
 * @param anyOf policies of the page; offered to whom one of them is open
 */
public record Tab(String group, int order, String path, String label, Set<Policy> anyOf) {

    public Tab(String group, int order, String path, String label, Policy first, Policy... others) {
        this(group, order, path, label, EnumSet.of(first, others));
    }

    /** @param council to which the record belongs; null when it belongs to none */
    public boolean isOfferedTo(Viewer viewer, @Nullable String council) {
        return anyOf.stream().anyMatch(policy -> council == null ? viewer.may(policy) : viewer.mayAt(policy, council));
    }

    public String pathOf(Object id) {
        return path.replace("{id}", String.valueOf(id));
    }
}
