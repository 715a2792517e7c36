package jp.kasane.modelling.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.diff.ModelChange.Detail;
import jp.kasane.modelling.diff.ModelChange.Kind;

/** Compares two versions of a BPMN or DMN file by the ids of their elements. For files that have passed the checks. */
public final class ModelDiff {

    private ModelDiff() {}

    /** @return every difference in the order of the later file, removed elements last; empty when nothing differs */
    public static List<ModelChange> between(ModelFile before, ModelFile after) {
        Map<String, ModelElement> earlier = ModelElements.of(before);
        Map<String, ModelElement> later = ModelElements.of(after);
        List<ModelChange> changes = new ArrayList<>();
        later.values().forEach(element -> {
            ModelElement former = earlier.get(element.id());
            if (former == null) {
                changes.add(change(Kind.ADDED, element, List.of()));
            } else {
                compare(former, element, changes);
            }
        });
        earlier.values().stream()
                .filter(element -> !later.containsKey(element.id()))
                .forEach(element -> changes.add(change(Kind.REMOVED, element, List.of())));
        return changes;
    }

    private static void compare(ModelElement before, ModelElement after, List<ModelChange> changes) {
        List<Detail> details = details(before.properties(), after.properties());
        if (!details.isEmpty()) {
            changes.add(change(Kind.CHANGED, after, details));
        } else if (!before.place().equals(after.place())) {
            changes.add(change(Kind.MOVED, after, List.of()));
        }
    }

    private static List<Detail> details(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> properties = new TreeSet<>(before.keySet());
        properties.addAll(after.keySet());
        return properties.stream()
                .map(property ->
                        new Detail(property, before.getOrDefault(property, ""), after.getOrDefault(property, "")))
                .filter(detail -> !detail.before().equals(detail.after()))
                .toList();
    }

    private static ModelChange change(Kind kind, ModelElement element, List<Detail> details) {
        return new ModelChange(kind, element.id(), element.type(), element.name(), details);
    }
}
