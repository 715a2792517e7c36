package jp.kasane.modelling.merging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a model with an id: what it is, and everything that is said about it, its place in the diagram included.
 *
 * @param traits by name: {@link #KIND}, {@link #PARENT}, attributes as {@code @namespace|name}, children without an id as
 *     {@code >namespace|name}, and of the diagram {@link #PLACE}, {@link #NAME_PLACE} and {@link #LOOK}
 */
record Part(String id, Map<String, Trait> traits) {

    /** Namespace and name of the element. */
    static final String KIND = "kind";
    /** Id of the element around it; empty for the outermost one. */
    static final String PARENT = "parent";
    /** Bounds of a shape or bends of a line. */
    static final String PLACE = "place";
    /** Bounds of the name beside a shape or line. */
    static final String NAME_PLACE = "name-place";
    /** Colours and the like. */
    static final String LOOK = "look";

    Part(String id) {
        this(id, new LinkedHashMap<>());
    }

    @Nullable
    Trait trait(String name) {
        return traits.get(name);
    }

    /** Text of a trait; empty when there is none. */
    String text(String name) {
        return Optional.ofNullable(traits.get(name)).map(Trait::text).orElse("");
    }

    String kind() {
        String kind = text(KIND);
        return kind.substring(kind.indexOf('|') + 1);
    }

    /** Value of an attribute of the standard; empty when there is none. */
    String attribute(String name) {
        return text("@|" + name);
    }
}
