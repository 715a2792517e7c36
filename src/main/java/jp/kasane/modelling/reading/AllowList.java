package jp.kasane.modelling.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a model file, by the names that {@code modelling/allowed.yml} uses.
 *
 * @param prefixes by namespace
 * @param elements by name
 * @param code names that carry a program into the engine
 */
record AllowList(Map<String, String> prefixes, Map<String, ElementRule> elements, Set<String> code) {

    /** Stands for the document, which holds the root element. */
    static final String DOCUMENT = "-";

    private static final String RESOURCE = "/modelling/allowed.yml";

    /** @throws IllegalStateException when the list contradicts itself */
    static AllowList load() {
        try (InputStream list = AllowList.class.getResourceAsStream(RESOURCE)) {
            if (list == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new AllowListFile(list).allowList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list's name of an element or attribute; one of a foreign namespace is not in the list. */
    String name(@Nullable String namespace, String localName) {
        if (namespace == null || namespace.isEmpty()) {
            return localName;
        }
        String prefix = prefixes.get(namespace);
        return prefix == null ? "{" + namespace + "}" + localName : prefix + ":" + localName;
    }

    Optional<ElementRule> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }

    /** Whether the name is refused because it would run a program. */
    boolean isCode(String name) {
        return code.contains(name.startsWith("dmncamunda:") ? name.substring(3) : name);
    }
}
