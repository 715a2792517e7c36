package jp.kasane.web.page;

import java.util.function.Predicate;

/**
 * An entry of the main navigation. A feature declares it as a bean.
 *
 * @param order smaller stands first
 * @param path of the page; pages below it count as the same entry
 * @param label message key
 * @param offeredTo for whom it makes sense; no right follows from it
 */
public record NavigationEntry(int order, String path, String label, Predicate<Viewer> offeredTo) {

    /** An entry for everybody. */
    public NavigationEntry(int order, String path, String label) {
        this(order, path, label, viewer -> true);
    }

    /** @param current path of the page that is shown */
    public boolean leadsTo(String current) {
        return path.equals(current) || !path.equals("/") && current.startsWith(path + "/");
    }
}
