package jp.kasane.modelling.merging;

import java.util.List;

/**
 * An element that a step adds, removes or changes.
 *
 * @param name of the element; its id when it has none
 * @param kind of the element, e.g. {@code userTask}
 * @param traits what of it changes; empty when all of it does
 */
public record Change(String element, String name, String kind, Way way, List<String> traits) {

    /** What happens to the element. */
    public enum Way {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Change {
        traits = List.copyOf(traits);
    }
}
