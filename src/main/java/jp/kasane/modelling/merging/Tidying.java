package jp.kasane.modelling.merging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mends the diagram after a merge: what was added by hand moves with its neighbour, lines reach their ends again. */
final class Tidying {

    private final Map<String, Part> base;
    private final Map<String, Part> hand;
    private final Map<String, Part> next;
    private final Map<String, Part> merged;

    Tidying(Map<String, Part> base, Map<String, Part> hand, Map<String, Part> next, Map<String, Part> merged) {
        this.base = base;
        this.hand = hand;
        this.next = next;
        this.merged = merged;
    }

    /** Whether the trait is mended afterwards and nobody has to decide it: bends of lines, and where names stand. */
    static boolean follows(Part part, String trait) {
        return trait.equals(Part.NAME_PLACE) || trait.equals(Part.PLACE) && isLine(part);
    }

    private static boolean isLine(Part part) {
        return !part.attribute("sourceRef").isEmpty();
    }

    void tidy() {
        List.copyOf(merged.values()).stream()
                .filter(part -> !isLine(part) && !base.containsKey(part.id()) && !next.containsKey(part.id()))
                .forEach(this::moveWithNeighbour);
        List.copyOf(merged.values()).stream().filter(Tidying::isLine).forEach(this::reach);
        List.copyOf(merged.values()).stream().filter(part -> !isLine(part)).forEach(this::nameFollows);
    }

    private void moveWithNeighbour(Part part) {
        merged.values().stream()
                .filter(Tidying::isLine)
                .map(line -> otherEnd(line, part.id()))
                .flatMap(Optional::stream)
                .filter(neighbour -> hand.containsKey(neighbour) && merged.containsKey(neighbour))
                .findFirst()
                .ifPresent(neighbour -> move(part, moved(neighbour)));
    }

    private static Optional<String> otherEnd(Part line, String id) {
        if (line.attribute("targetRef").equals(id)) {
            return Optional.of(line.attribute("sourceRef"));
        }
        return line.attribute("sourceRef").equals(id) ? Optional.of(line.attribute("targetRef")) : Optional.empty();
    }

    private long[] moved(String neighbour) {
        String before = hand.get(neighbour).text(Part.PLACE);
        String after = merged.get(neighbour).text(Part.PLACE);
        if (before.isEmpty() || after.isEmpty()) {
            return new long[] {0, 0};
        }
        long[] from = Places.numbers(before).get(0);
        long[] to = Places.numbers(after).get(0);
        return new long[] {to[0] - from[0], to[1] - from[1]};
    }

    private static void move(Part part, long[] by) {
        for (String trait : List.of(Part.PLACE, Part.NAME_PLACE)) {
            if (!part.text(trait).isEmpty()) {
                part.traits().put(trait, Trait.of(Places.moved(part.text(trait), by[0], by[1])));
            }
        }
    }

    /** The line as it is, moved along with both its ends, as it is drawn now, or a new one: the first that fits. */
    private void reach(Part line) {
        String from = place(line.attribute("sourceRef"));
        String to = place(line.attribute("targetRef"));
        if (from.isEmpty() || to.isEmpty() || fits(line.text(Part.PLACE), from, to)) {
            return;
        }
        Part drawn = Optional.ofNullable(next.get(line.id())).orElseGet(() -> new Part(line.id()));
        Part along = moved(line);
        Part routed = new Part(line.id());
        routed.traits().put(Part.PLACE, Trait.of(Places.route(from, to)));
        Part best = Stream.of(along, drawn)
                .filter(part -> fits(part.text(Part.PLACE), from, to))
                .findFirst()
                .orElse(routed);
        for (String trait : List.of(Part.PLACE, Part.NAME_PLACE)) {
            line.traits().remove(trait);
            Optional.ofNullable(best.trait(trait))
                    .ifPresent(place -> line.traits().put(trait, place));
        }
    }

    private Part moved(Part line) {
        Part moved = new Part(line.id(), new LinkedHashMap<>(line.traits()));
        String source = line.attribute("sourceRef");
        if (hand.containsKey(source)) {
            move(moved, moved(source));
        }
        return moved;
    }

    private String place(String id) {
        return Optional.ofNullable(merged.get(id))
                .map(part -> part.text(Part.PLACE))
                .orElse("");
    }

    private static boolean fits(String line, String from, String to) {
        List<long[]> points = Places.numbers(line);
        return points.size() > 1
                && Places.touches(from, points.get(0))
                && Places.touches(to, points.get(points.size() - 1));
    }

    /** A name stands where the drawing puts it from which the shape's place is taken. */
    private void nameFollows(Part part) {
        Part drawn = next.get(part.id());
        if (drawn != null && part.text(Part.PLACE).equals(drawn.text(Part.PLACE))) {
            Part now = hand.get(part.id());
            boolean sameAsNow = now != null && now.text(Part.PLACE).equals(part.text(Part.PLACE));
            Trait name = drawn.trait(Part.NAME_PLACE);
            if (!sameAsNow && name != null) {
                part.traits().put(Part.NAME_PLACE, name);
            }
        }
    }
}
