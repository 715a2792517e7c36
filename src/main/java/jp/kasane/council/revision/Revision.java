package jp.kasane.council.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.council.revision.ProfileChange.Kind;
import jp.kasane.council.revision.ProfileChange.Part;

/** Everything that a profile would change, with the steps that carry it out. */
public final class Revision {

    private record Step(ProfileChange change, Consumer<RevisionMapper> step) {}

    private final List<Step> steps = new ArrayList<>();

    void add(Part part, String subject, Consumer<RevisionMapper> step) {
        put(new ProfileChange(part, Kind.ADDED, subject, null, "", subject, null), step);
    }

    void remove(Part part, String subject, Consumer<RevisionMapper> step) {
        put(new ProfileChange(part, Kind.REMOVED, subject, null, subject, "", null), step);
    }

    /** Nothing when both are the same. */
    void change(Part part, String subject, String aspect, String before, String after, Consumer<RevisionMapper> step) {
        if (!before.equals(after)) {
            put(new ProfileChange(part, Kind.CHANGED, subject, aspect, before, after, null), step);
        }
    }

    /** Nothing when both are the same. */
    void keep(Part part, String subject, String aspect, String before, String after) {
        if (!before.equals(after)) {
            put(new ProfileChange(part, Kind.KEPT, subject, aspect, before, after, null), mapper -> {});
        }
    }

    void refuse(Part part, Kind kind, String subject, String aspect, String before, String after, String refusalKey) {
        put(new ProfileChange(part, kind, subject, aspect, before, after, refusalKey), mapper -> {});
    }

    private void put(ProfileChange change, Consumer<RevisionMapper> step) {
        steps.add(new Step(change, step));
    }

    /** In the order of the parts. */
    public List<ProfileChange> changes() {
        return steps.stream()
                .map(Step::change)
                .sorted(Comparator.comparing(ProfileChange::part))
                .toList();
    }

    public boolean isRefused() {
        return steps.stream().anyMatch(step -> step.change().isRefused());
    }

    /** How many steps change something. */
    public int size() {
        return (int)
                steps.stream().filter(step -> step.change().kind() != Kind.KEPT).count();
    }

    /** Carries every step out. */
    public void apply(RevisionMapper mapper) {
        if (isRefused()) {
            throw new IllegalStateException("a refused revision cannot be applied");
        }
        steps.stream()
                .sorted(Comparator.comparing(step -> step.change().part()))
                .forEach(step -> step.step().accept(mapper));
    }
}
