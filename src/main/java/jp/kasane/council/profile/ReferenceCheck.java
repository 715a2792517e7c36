package jp.kasane.council.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kasane.council.profile.ProfileTree.Entry;

/** Codes and ids are unique, and what is referred to exists. */
final class ReferenceCheck {

    private final ProfileTree profile;
    private final Consumer<ProfileProblem> problems;

    ReferenceCheck(ProfileTree profile, Consumer<ProfileProblem> problems) {
        this.profile = profile;
        this.problems = problems;
    }

    void run() {
        Set<String> sources = unique("sources", "id");
        Set<String> layers = unique("layers", "code");
        Set<String> areas = unique("areas", "code");
        Set<String> ends = unique("bodies", "id");
        ends.addAll(unique("outside", "id"));
        profile.walk(entry -> {
            if (entry.pointer().matches("/(?!sources/).*source|.*/source")) {
                known(entry, sources, "unknown-source");
            }
        });
        profile.list("areas").forEach(area -> known(area.child("parent"), areas, "unknown-area"));
        profile.list("bodies").forEach(body -> known(body.child("layer"), layers, "unknown-layer"));
        profile.list("bodies")
                .forEach(body -> body.child("instances")
                        .child("perArea")
                        .items()
                        .forEach(area -> known(area, areas, "unknown-area")));
        profile.list("flows").forEach(flow -> {
            known(flow.child("from"), ends, "unknown-body");
            known(flow.child("to"), ends, "unknown-body");
        });
        councilCodes();
        flows();
        areaParents();
    }

    private Set<String> unique(String list, String id) {
        Set<String> seen = new HashSet<>();
        for (Entry item : profile.list(list)) {
            Entry code = item.child(id);
            if (!seen.add(code.text())) {
                problems.accept(code.problem("duplicate", code.text()));
            }
        }
        return seen;
    }

    private void known(Entry reference, Set<String> declared, String key) {
        if (reference.isPresent() && !declared.contains(reference.text())) {
            problems.accept(reference.problem(
                    key, reference.text(), declared.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private void councilCodes() {
        Set<String> seen = new HashSet<>();
        for (Entry body : profile.list("bodies")) {
            for (String code : ProfileCodes.of(body)) {
                if (!seen.add(code)) {
                    problems.accept(body.child("instances").child("code").problem("duplicate-council", code));
                }
            }
        }
    }

    private void flows() {
        Set<List<String>> seen = new HashSet<>();
        for (Entry flow : profile.list("flows")) {
            List<String> way = List.of(
                    flow.child("from").text(),
                    flow.child("to").text(),
                    flow.child("type").text());
            if (!seen.add(way)) {
                problems.accept(flow.problem("duplicate-flow", String.join(" → ", way)));
            }
        }
    }

    private void areaParents() {
        for (Entry area : profile.list("areas")) {
            Set<String> passed = new HashSet<>();
            String current = area.child("code").text();
            while (!current.isEmpty()) {
                if (!passed.add(current)) {
                    problems.accept(area.child("parent")
                            .problem("area-cycle", area.child("code").text()));
                    return;
                }
                current = parentOf(current);
            }
        }
    }

    private String parentOf(String code) {
        return profile.list("areas").stream()
                .filter(area -> area.child("code").text().equals(code))
                .map(area -> area.child("parent").text())
                .findFirst()
                .orElse("");
    }
}
