package jp.kasane.systembuilding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Groups issues that came out of one another by splitting or merging. */
public final class Families {

    private final List<Set<Long>> families = new ArrayList<>();

    /** @param relatives null for none; each of them has to be joined itself, too */
    public void join(long issue, @Nullable Long... relatives) {
        Set<Long> family = new TreeSet<>(Set.of(issue));
        for (Long relative : relatives) {
            if (relative != null) {
                family.add(relative);
            }
        }
        families.removeIf(other -> {
            boolean related = other.stream().anyMatch(family::contains);
            if (related) {
                family.addAll(other);
            }
            return related;
        });
        families.add(family);
    }

    public List<Set<Long>> all() {
        return List.copyOf(families);
    }
}
