package jp.kasane.modelling.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes away what hangs on elements that are gone: flows without an end, parts without what they are part of. */
final class LooseEnds {

    private static final List<String> ENDS = List.of("sourceRef", "targetRef", "attachedToRef");

    private final Map<String, Part> parts;

    LooseEnds(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** @return what was taken away */
    List<Part> remove() {
        List<Part> removed = new ArrayList<>();
        List<Part> loose = loose();
        while (!loose.isEmpty()) {
            loose.forEach(part -> parts.remove(part.id()));
            removed.addAll(loose);
            loose = loose();
        }
        parts.values().stream()
                .filter(part -> isMissing(part.attribute("default")))
                .forEach(part -> part.traits().remove("@|default"));
        return removed;
    }

    private List<Part> loose() {
        return parts.values().stream().filter(this::isLoose).toList();
    }

    private boolean isLoose(Part part) {
        return isMissing(part.text(Part.PARENT)) || ENDS.stream().anyMatch(end -> isMissing(part.attribute(end)));
    }

    private boolean isMissing(String id) {
        return !id.isEmpty() && !parts.containsKey(id);
    }
}
