package jp.kasane.modelling.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what collides and applies what was decided about it; until then what was changed by hand stays. */
final class Decisions {

    private final Map<String, Choice> choices;
    private final List<Collision> collisions = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();

    /** @param choices by {@link Collision#key()} */
    Decisions(Map<String, Choice> choices) {
        this.choices = choices;
    }

    List<Collision> collisions() {
        return collisions;
    }

    List<String> undecided() {
        return undecided;
    }

    boolean keepsTrait(
            Part part, String trait, Optional<Trait> before, Optional<Trait> byHand, Optional<Trait> wanted) {
        return keeps(new Collision(
                part.id(), Differences.name(part), part.kind(), trait, text(before), text(byHand), text(wanted)));
    }

    boolean keepsElement(Part part, @Nullable Part before, @Nullable Part byHand, @Nullable Part wanted) {
        return keeps(new Collision(
                part.id(),
                Differences.name(part),
                part.kind(),
                "element",
                before == null ? null : Differences.name(before),
                byHand == null ? null : Differences.name(byHand),
                wanted == null ? null : Differences.name(wanted)));
    }

    private boolean keeps(Collision collision) {
        collisions.add(collision);
        Choice choice = choices.get(collision.key());
        if (choice == null) {
            undecided.add(collision.key());
        }
        return choice != Choice.PROFILE;
    }

    private static @Nullable String text(Optional<Trait> trait) {
        return trait.map(Trait::text).orElse(null);
    }
}
