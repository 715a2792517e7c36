package jp.kasane.modelling.diff;

import java.util.List;

/**
 * How one element differs.
 *
 * @param element id
 * @param type local name of the element, e.g. {@code userTask} or {@code rule}
 * @param name what the model calls it; empty where it has no name
 * @param details what changed in an element that both versions have; empty for others
 */
public record ModelChange(Kind kind, String element, String type, String name, List<Detail> details) {

    public ModelChange {
        details = List.copyOf(details);
    }

    /** What happened to the element. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED,
        /** Only the earlier version has it. */
        REMOVED,
        /** Both have it, with other contents. */
        CHANGED,
        /** Both have it, drawn elsewhere. */
        MOVED
    }

    /**
     * One property.
     *
     * @param property path of attributes and texts below the element, e.g. {@code @name} or {@code inputEntry[2]/text}
     * @param before empty where there was none
     * @param after empty where there is none
     */
    public record Detail(String property, String before, String after) {}
}
