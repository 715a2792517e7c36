package jp.kasane.web.page;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tabs that all features contributed. Templates know it as {@code @tabs}. */
@Component("tabs")
public class Tabs {

    private final List<Tab> all;

    Tabs(List<Tab> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Tab::order)).toList();
    }

    /** Tabs of a group, in order. */
    public List<Tab> of(String group, Viewer viewer) {
        return all.stream()
                .filter(tab -> tab.group().equals(group) && tab.offeredTo().test(viewer))
                .toList();
    }
}
