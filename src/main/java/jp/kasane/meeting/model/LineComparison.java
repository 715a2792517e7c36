package jp.kasane.meeting.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two versions of a text, line by line; unchanged lines far from a change are left out. */
public record LineComparison(List<Line> lines) {

    private static final int CONTEXT = 1;
    private static final long MOST_CELLS = 4_000_000;

    /** What became of a line. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED,
        /** Stands for unchanged lines that are not shown. */
        SKIPPED
    }

    /** @param text empty for {@link Change#SKIPPED} */
    public record Line(Change change, String text) {}

    public static LineComparison of(String before, String after) {
        return new LineComparison(
                shortened(compared(before.lines().toList(), after.lines().toList())));
    }

    private static List<Line> compared(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_CELLS) {
            add(lines, Change.REMOVED, before);
            add(lines, Change.ADDED, after);
            return lines;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(lines, Change.SAME, before.subList(at, delta.getSource().getPosition()));
            add(lines, Change.REMOVED, delta.getSource().getLines());
            add(lines, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(lines, Change.SAME, before.subList(at, before.size()));
        return lines;
    }

    private static void add(List<Line> lines, Change change, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(change, text)));
    }

    private static List<Line> shortened(List<Line> lines) {
        boolean[] near = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).change() != Change.SAME) {
                for (int k = Math.max(0, i - CONTEXT); k <= Math.min(lines.size() - 1, i + CONTEXT); k++) {
                    near[k] = true;
                }
            }
        }
        List<Line> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (near[i]) {
                shown.add(lines.get(i));
            } else if (i == 0 || near[i - 1]) {
                shown.add(new Line(Change.SKIPPED, ""));
            }
        }
        return shown;
    }
}
