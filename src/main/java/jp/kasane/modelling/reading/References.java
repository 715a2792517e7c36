package jp.kasane.modelling.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of a document, and where they are named. */
final class References {

    private final ReadingFindings findings;
    private final Map<String, String> elements = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * @param where name of the attribute or element that names the id
     */
    private record Reference(
            String id,
            Set<String> targets,
            String where,
            @Nullable String nearestId,
            int line) {}

    References(ReadingFindings findings) {
        this.findings = findings;
    }

    /** Takes an id; one that is taken already is a finding. */
    void take(String id, String element, int line) {
        if (elements.putIfAbsent(id, element) != null) {
            findings.about("duplicate-id", id, line, id);
        }
    }

    /** Remembers a value that was found to be of its kind. */
    void note(ValueKind kind, String value, String where, @Nullable String nearestId, int line) {
        kind.targets().ifPresent(targets -> {
            String id = value.startsWith("#") ? value.substring(1) : value;
            references.add(new Reference(id, targets, where, nearestId, line));
        });
    }

    /** Judges what was named, when the whole document is known. */
    void end() {
        for (Reference reference : references) {
            String element = elements.get(reference.id());
            boolean fits = element != null
                    && (reference.targets().isEmpty() || reference.targets().contains(element));
            if (!fits) {
                findings.about(
                        "reference-unknown",
                        reference.nearestId(),
                        reference.line(),
                        reference.where(),
                        reference.id());
            }
        }
    }
}
