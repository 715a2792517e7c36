package jp.kasane.modelling.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an element may be like.
 *
 * @param places parents that it may stand in, with the kind of text that it may hold there
 * @param attributes names with the kind of their value
 * @param required names of attributes that must be there
 */
record ElementRule(
        String name, Map<String, ValueKind> places, Map<String, ValueKind> attributes, Set<String> required) {

    /** Kind of text between the tags, when it may stand in this parent at all. */
    Optional<ValueKind> in(String parent) {
        return Optional.ofNullable(places.get(parent));
    }

    Optional<ValueKind> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
