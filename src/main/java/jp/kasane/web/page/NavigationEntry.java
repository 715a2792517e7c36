package jp.kasane.web.page;

import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.Policy;

/**
 * An entry of the main navigation. A feature declares it as a bean.
 *
 * @param order smaller stands first
 * @param path of the page; pages below it count as the same entry
 * @param label message key
 * @param anyOf policies of the page; offered to whom one of them is open
 */
public record NavigationEntry(int order, String path, String label, Set<Policy> anyOf) {

    public NavigationEntry(int order, String path, String label, Policy first, Policy... others) {
        this(order, path, label, EnumSet.of(first, others));
    }

    public boolean isOfferedTo(Viewer viewer) {
        return anyOf.stream().anyMatch(viewer::may);
    }

    /** @param current path of the page that is shown */
    public boolean leadsTo(String current) {
        return path.equals(current) || !path.equals("/") && current.startsWith(path + "/");
    }
}
