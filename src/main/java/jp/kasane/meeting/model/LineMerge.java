package jp.kasane.meeting.model;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Merges two texts that were written from one base, line by line. Where both rewrote the same lines it decides nothing:
 * that part is a {@link Clash}. What both only added at one place is kept from both, theirs first.
 */
public final class LineMerge {

    /** What may become of a clash. */
    public enum Keep {
        THEIRS,
        MINE,
        BOTH
    }

    /** Lines that both rewrote. Without a clash both sides are the same. */
    public record Clash(List<String> theirs, List<String> mine) {

        List<String> lines(Keep keep) {
            return switch (keep) {
                case THEIRS -> theirs;
                case MINE -> mine;
                case BOTH -> joined(theirs, mine);
            };
        }
    }

    private final List<String> base;
    private final List<Clash> parts = new ArrayList<>();

    private LineMerge(List<String> base) {
        this.base = base;
    }

    /**
     * @param base what both had before them
     * @param theirs what was saved meanwhile
     * @param mine what is to be saved
     */
    public static LineMerge of(String base, String theirs, String mine) {
        LineMerge merge = new LineMerge(lines(base));
        merge.run(merge.changes(lines(theirs)), merge.changes(lines(mine)));
        return merge;
    }

    public boolean isClean() {
        return clashes().isEmpty();
    }

    public List<Clash> clashes() {
        return parts.stream().filter(part -> !part.theirs().equals(part.mine())).toList();
    }

    /** The merged text; {@code keep} tells what becomes of each clash. */
    public String text(Keep keep) {
        return String.join(
                "\n",
                parts.stream()
                        .flatMap(part ->
                                part.theirs().equals(part.mine()) ? part.mine().stream() : part.lines(keep).stream())
                        .toList());
    }

    private void run(List<LineChange> theirs, List<LineChange> mine) {
        List<LineChange> all = Stream.concat(theirs.stream(), mine.stream())
                .sorted(Comparator.comparing(LineChange::from).thenComparing(LineChange::to))
                .toList();
        int done = 0;
        for (int i = 0; i < all.size(); ) {
            int from = all.get(i).from();
            int to = all.get(i).to();
            for (i++; i < all.size() && all.get(i).touches(from, to); i++) {
                to = Math.max(to, all.get(i).to());
            }
            agree(base.subList(done, from));
            parts.add(region(base.subList(from, to), side(theirs, from, to), side(mine, from, to)));
            done = to;
        }
        agree(base.subList(done, base.size()));
    }

    private void agree(List<String> lines) {
        parts.add(new Clash(lines, lines));
    }

    private static Clash region(List<String> was, List<String> theirs, List<String> mine) {
        if (mine.equals(was)) {
            return new Clash(theirs, theirs);
        }
        if (theirs.equals(was)) {
            return new Clash(mine, mine);
        }
        boolean onlyAdded = was.stream().allMatch(String::isBlank) && !theirs.isEmpty() && !mine.isEmpty();
        if (onlyAdded && !theirs.equals(mine)) {
            List<String> both = joined(theirs, mine);
            return new Clash(both, both);
        }
        return new Clash(theirs, mine);
    }

    /** How one side has the lines of the region. */
    private List<String> side(List<LineChange> changes, int from, int to) {
        List<String> lines = new ArrayList<>();
        int at = from;
        for (LineChange change : changes) {
            if (change.from() >= from && change.to() <= to && change.touches(from, to)) {
                lines.addAll(base.subList(at, change.from()));
                lines.addAll(change.lines());
                at = change.to();
            }
        }
        lines.addAll(base.subList(at, to));
        return lines;
    }

    private List<LineChange> changes(List<String> text) {
        return DiffUtils.diff(base, text).getDeltas().stream()
                .flatMap(delta -> new LineChange(
                                delta.getSource().getPosition(),
                                delta.getSource().getPosition()
                                        + delta.getSource().size(),
                                delta.getTarget().getLines())
                        .lineByLine())
                .sorted(Comparator.comparing(LineChange::from).thenComparing(LineChange::to))
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** An empty text has no line, so that two who begin to write do not rewrite the same one. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }
}
