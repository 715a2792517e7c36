package jp.kasane.modelling.merging;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was changed by hand since the last drawing and what a new drawing changes, element by element and
 * trait by trait. Either alone is taken; both are only taken when they say the same, else somebody has to decide.
 */
public final class Merge {

    private static final String OUTERMOST = "definitions";

    private final Map<String, Part> base;
    private final Map<String, Part> hand;
    private final Map<String, Part> next;
    private final Decisions decisions;
    private final Map<String, Part> merged = new LinkedHashMap<>();

    private Merge(Map<String, Part> base, Map<String, Part> hand, Map<String, Part> next, Decisions decisions) {
        this.base = base;
        this.hand = hand;
        this.next = next;
        this.decisions = decisions;
    }

    /**
     * All files must have passed the checks.
     *
     * @param base as it was last drawn; null when that is not known: then every difference has to be decided
     * @param hand as it is now
     * @param next as it is drawn now
     * @param choices decisions by {@link Collision#key()}
     */
    public static Merged of(byte @Nullable [] base, byte[] hand, byte[] next, Map<String, Choice> choices) {
        Merge merge = new Merge(
                base == null ? Map.of() : Parts.of(base), Parts.of(hand), Parts.of(next), new Decisions(choices));
        return merge.run();
    }

    private Merged run() {
        Set<String> ids = new LinkedHashSet<>(hand.keySet());
        ids.addAll(next.keySet());
        ids.forEach(this::element);
        List<Part> loose = new LooseEnds(merged).remove();
        new Tidying(base, hand, next, merged).tidy();
        return new Merged(
                Assembly.write(merged),
                Differences.between(hand, merged),
                byHand(),
                lost(loose),
                decisions.collisions(),
                decisions.undecided());
    }

    private List<Change> lost(List<Part> loose) {
        return loose.stream()
                .filter(part ->
                        !hand.containsKey(part.id()) || !hand.get(part.id()).equals(base.get(part.id())))
                .map(part -> Differences.change(part, Change.Way.REMOVED, List.of()))
                .toList();
    }

    /** Without a former drawing nobody knows what was changed by hand. */
    private List<Change> byHand() {
        return base.isEmpty()
                ? List.of()
                : Differences.between(base, merged).stream()
                        .filter(this::isOfHand)
                        .toList();
    }

    private boolean isOfHand(Change change) {
        if (change.kind().equals(OUTERMOST)) {
            return false; // the tool that saved it
        }
        Part before = base.get(change.element());
        Part now = hand.get(change.element());
        return before == null ? now != null : !before.equals(now);
    }

    private void element(String id) {
        Part before = base.get(id);
        Part now = hand.get(id);
        Part wanted = next.get(id);
        if (now != null && wanted != null) {
            merged.put(id, traits(id, before == null ? new Part(id) : before, now, wanted));
        } else if (now != null) {
            gone(id, before, now);
        } else if (wanted != null) {
            back(id, before, wanted);
        }
    }

    /** The profile does not draw it, or no longer. */
    private void gone(String id, @Nullable Part before, Part now) {
        boolean ofHand = before == null || !Differences.sameMeaning(before, now) || isNeededByHand(id);
        boolean addedByHand = before == null && !base.isEmpty();
        if (addedByHand) {
            merged.put(id, now);
        } else if (ofHand && decisions.keepsElement(now, before, now, null)) {
            merged.put(id, now);
        }
    }

    /** It was removed by hand, or is new. */
    private void back(String id, @Nullable Part before, Part wanted) {
        if (before == null && !base.isEmpty()) {
            merged.put(id, wanted);
        } else if (before == null || !Differences.sameMeaning(before, wanted)) {
            if (!decisions.keepsElement(wanted, before, null, wanted)) {
                merged.put(id, wanted);
            }
        }
    }

    /** Something that was made or bent by hand hangs on it. */
    private boolean isNeededByHand(String id) {
        return hand.values().stream()
                .filter(part -> base.get(part.id()) == null || !Differences.sameMeaning(base.get(part.id()), part))
                .anyMatch(part -> List.of("sourceRef", "targetRef", "attachedToRef").stream()
                                .anyMatch(end -> part.attribute(end).equals(id))
                        || part.text(Part.PARENT).equals(id));
    }

    private Part traits(String id, Part before, Part now, Part wanted) {
        Part part = new Part(id);
        Set<String> names = new LinkedHashSet<>(now.traits().keySet());
        names.addAll(wanted.traits().keySet());
        for (String name : names) {
            Trait trait = trait(name, before, now, wanted);
            if (trait != null) {
                part.traits().put(name, trait);
            }
        }
        return part;
    }

    private @Nullable Trait trait(String name, Part before, Part now, Part wanted) {
        Optional<Trait> old = Optional.ofNullable(before.trait(name));
        Optional<Trait> mine = Optional.ofNullable(now.trait(name));
        Optional<Trait> theirs = Optional.ofNullable(wanted.trait(name));
        boolean ofTheTool = now.kind().equals(OUTERMOST);
        if (mine.equals(theirs) || old.equals(theirs) || ofTheTool) {
            return mine.orElse(null);
        }
        if (old.equals(mine)) {
            return theirs.orElse(null);
        }
        if (Tidying.follows(now, name)) {
            return mine.orElse(null);
        }
        return (decisions.keepsTrait(now, name, old, mine, theirs) ? mine : theirs).orElse(null);
    }
}
