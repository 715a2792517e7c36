package jp.kasane.modelling.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What differs between two models, by element. */
final class Differences {

    private static final Set<String> OF_THE_DIAGRAM = Set.of(Part.PLACE, Part.NAME_PLACE, Part.LOOK);

    private Differences() {}

    static List<Change> between(Map<String, Part> from, Map<String, Part> to) {
        Set<String> ids = new LinkedHashSet<>(from.keySet());
        ids.addAll(to.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Part before = from.get(id);
            Part after = to.get(id);
            if (before == null) {
                changes.add(change(Objects.requireNonNull(after), Change.Way.ADDED, List.of()));
            } else if (after == null) {
                changes.add(change(before, Change.Way.REMOVED, List.of()));
            } else if (!before.traits().equals(after.traits())) {
                changes.add(change(after, Change.Way.CHANGED, traits(before, after)));
            }
        }
        return changes;
    }

    /** Whether two say the same apart from where and how they are drawn. */
    static boolean sameMeaning(Part one, Part other) {
        return OF_THE_DIAGRAM.containsAll(traits(one, other));
    }

    /** Its name, the beginning of a note, else its id. */
    static String name(Part part) {
        String name = part.attribute("name");
        String note = part.text(">" + Parts.name(NeatXml.BPMN, "text"))
                .replace("text: ", "")
                .strip();
        if (!name.isEmpty()) {
            return name;
        }
        return note.isEmpty() ? part.id() : note.lines().findFirst().orElse(note);
    }

    static Change change(Part part, Change.Way way, List<String> traits) {
        return new Change(part.id(), name(part), part.kind(), way, traits);
    }

    private static List<String> traits(Part one, Part other) {
        Set<String> names = new TreeSet<>(one.traits().keySet());
        names.addAll(other.traits().keySet());
        return names.stream()
                .filter(name -> !Objects.equals(one.trait(name), other.trait(name)))
                .toList();
    }
}
