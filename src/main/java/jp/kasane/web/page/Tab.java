package jp.kasane.web.page;

import java.util.function.Predicate;

/**
 * A tab of a group of pages on one record. A feature declares it as a bean.
 *
 * @param group {@code council}, {@code case}, {@code meeting} or {@code admin}
 * @param order smaller stands first
 * @param path with {@code {id}} where the record's code, number or id stands, e.g. {@code /councils/{id}/calendar}
 * @param label message key
 * @param offeredTo for whom it makes sense; no right follows from it
 */
public record Tab(String group, int order, String path, String label, Predicate<Viewer> offeredTo) {

    /** A tab for everybody. */
    public Tab(String group, int order, String path, String label) {
        this(group, order, path, label, viewer -> true);
    }

    public String pathOf(Object id) {
        return path.replace("{id}", String.valueOf(id));
    }
}
