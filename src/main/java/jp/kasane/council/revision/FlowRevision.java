package jp.kasane.council.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.kasane.council.Flow;
import jp.kasane.council.profile.BodyEntry;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.Profile.FlowEntry;
import jp.kasane.council.profile.Profile.OutsideEntry;
import jp.kasane.council.revision.ProfileChange.Part;

/** Compares the ways between bodies. What is on its way already keeps to the way that it took. */
final class FlowRevision {

    private final Profile profile;
    private final Present present;
    private final Revision revision;
    private final Map<String, String> names = new TreeMap<>();

    FlowRevision(Profile profile, Present present, Revision revision) {
        this.profile = profile;
        this.present = present;
        this.revision = revision;
        for (BodyEntry body : profile.bodies()) {
            names.put(body.id(), body.name());
        }
        for (OutsideEntry outside : profile.outside() == null ? List.<OutsideEntry>of() : profile.outside()) {
            names.put(outside.id(), outside.name());
        }
    }

    void compare() {
        List<Flow> before = new ArrayList<>(present.flows());
        for (FlowEntry entry : profile.flows()) {
            Flow after = new Flow(entry.from(), entry.to(), entry.type(), entry.condition());
            Optional<Flow> known =
                    before.stream().filter(flow -> isSameWay(flow, after)).findFirst();
            if (known.isEmpty()) {
                revision.add(Part.FLOW, words(after), mapper -> mapper.insertFlow(after));
            } else {
                before.remove(known.get());
                revision.change(
                        Part.FLOW,
                        words(after),
                        "condition",
                        known.get().condition(),
                        after.condition(),
                        mapper -> mapper.updateFlow(after));
            }
        }
        before.forEach(gone -> revision.remove(Part.FLOW, words(gone), mapper -> mapper.deleteFlow(gone)));
    }

    private static boolean isSameWay(Flow one, Flow other) {
        return one.from().equals(other.from()) && one.to().equals(other.to()) && one.type() == other.type();
    }

    private String words(Flow flow) {
        return names.getOrDefault(flow.from(), flow.from()) + " → " + names.getOrDefault(flow.to(), flow.to());
    }
}
