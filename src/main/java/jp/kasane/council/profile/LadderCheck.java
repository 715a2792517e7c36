package jp.kasane.council.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.kasane.council.profile.ProfileTree.Entry;

/** The ladder has one way up, without cycles or gaps, and every body on it can be reached. */
final class LadderCheck {

    private final ProfileTree profile;
    private final Consumer<ProfileProblem> problems;
    private final Map<String, Integer> rungs = new HashMap<>();
    private final Map<String, Integer> rungOfBody = new HashMap<>();
    private final Map<String, List<String>> up = new HashMap<>();

    LadderCheck(ProfileTree profile, Consumer<ProfileProblem> problems) {
        this.profile = profile;
        this.problems = problems;
        profile.list("layers")
                .forEach(layer -> rungs.put(
                        layer.child("code").text(), layer.child("rung").node().asInt()));
        profile.list("bodies")
                .forEach(body -> rungOfBody.put(
                        body.child("id").text(), rungs.get(body.child("layer").text())));
        escalations()
                .forEach(flow -> up.computeIfAbsent(flow.child("from").text(), from -> new ArrayList<>())
                        .add(flow.child("to").text()));
    }

    void run() {
        rungsHaveNoGap();
        if (cycles()) {
            return; // what follows would only repeat it
        }
        escalations().forEach(this::oneRungUp);
        Set<String> reached = reachedFromBelow();
        for (Entry body : profile.list("bodies")) {
            String id = body.child("id").text();
            if (rungOfBody.getOrDefault(id, 0) > 0 && !reached.contains(id)) {
                problems.accept(body.child("id").problem("unreachable", id));
            }
        }
    }

    private List<Entry> escalations() {
        return profile.list("flows").stream()
                .filter(flow -> flow.child("type").text().equals("ESCALATE"))
                .toList();
    }

    private void rungsHaveNoGap() {
        Set<Integer> seen = new HashSet<>();
        for (Entry layer : profile.list("layers")) {
            int rung = layer.child("rung").node().asInt();
            if (rung > 0 && !seen.add(rung)) {
                problems.accept(layer.child("rung").problem("rung-twice", rung));
            }
        }
        for (int rung = 1; rung <= seen.size(); rung++) {
            if (!seen.contains(rung)) {
                problems.accept(profile.root().child("layers").problem("rung-missing", rung));
                return;
            }
        }
        if (seen.isEmpty()) {
            problems.accept(profile.root().child("layers").problem("rung-missing", 1));
        }
    }

    private boolean cycles() {
        boolean found = false;
        for (Entry flow : escalations()) {
            String from = flow.child("from").text();
            if (reachedFrom(flow.child("to").text()).contains(from)) {
                problems.accept(flow.problem("cycle", from, flow.child("to").text()));
                found = true;
            }
        }
        return found;
    }

    private void oneRungUp(Entry flow) {
        int from = rungOfBody.getOrDefault(flow.child("from").text(), 0);
        int to = rungOfBody.getOrDefault(flow.child("to").text(), 0);
        if (from == 0 || to != from + 1) {
            problems.accept(flow.problem(
                    "not-one-rung",
                    flow.child("from").text(),
                    from,
                    flow.child("to").text(),
                    to));
        }
    }

    private Set<String> reachedFromBelow() {
        Set<String> reached = new HashSet<>();
        rungOfBody.forEach((body, rung) -> {
            if (rung == 1) {
                reached.addAll(reachedFrom(body));
            }
        });
        return reached;
    }

    /** The body and everything above it. */
    private Set<String> reachedFrom(String body) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            String current = open.remove(open.size() - 1);
            if (reached.add(current)) {
                open.addAll(up.getOrDefault(current, List.of()));
            }
        }
        return reached;
    }
}
