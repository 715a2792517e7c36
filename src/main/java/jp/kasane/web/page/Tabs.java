package jp.kasane.web.page;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tabs that all features contributed. Templates know it as {@code @tabs}. */
@Component("tabs")
public class Tabs {

    private final List<Tab> all;

    Tabs(List<Tab> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Tab::order)).toList();
    }

    /**
     * Tabs of a group, in order.
     *
     * @param council to which the record belongs; null when it belongs to none
     */
    public List<Tab> of(String group, Viewer viewer, @Nullable String council) {
        return all.stream()
                .filter(tab -> tab.group().equals(group) && tab.isOfferedTo(viewer, council))
                .toList();
    }
}
