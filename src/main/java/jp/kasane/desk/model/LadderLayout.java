package jp.kasane.desk.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.kasane.desk.model.LadderTree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where every council of a ladder stands in a grid. Each rung has a row, with a row for the arrows above it; councils
 * with nothing below them stand under theirs in as many rows as it takes to keep the picture narrow.
 */
public final class LadderLayout {

    /** As many boxes of readable text as stand beside each other on a screen of 1280 px. */
    public static final int COMFORTABLE_COLUMNS = 8;

    private static final int MOST_ROWS = 12;

    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Cell> arrows = new HashMap<>();
    private final Map<String, Cell> yards = new HashMap<>();
    private final Map<Integer, Cell> bands = new TreeMap<>();
    private final int rowsOfLeaves;
    private final int columns;

    private LadderLayout(LadderTree tree) {
        this.rowsOfLeaves = rowsFor(tree.roots());
        this.columns = width(tree.roots(), rowsOfLeaves);
        layRungs(tree.roots());
        int column = 1;
        for (Node root : tree.roots()) {
            place(root, column);
            column += width(root, rowsOfLeaves);
        }
    }

    public static LadderLayout of(LadderTree tree) {
        return new LadderLayout(tree);
    }

    public int columns() {
        return columns;
    }

    /** The council's own place. */
    public Cell cell(String code) {
        return Objects.requireNonNull(cells.get(code));
    }

    /**
     * Place of the arrows between the council and the one above it; for a council under which leaves stand in a block,
     * {@code code + "/"} is the place of the arrows between it and all of them.
     */
    public @Nullable Cell arrows(String code) {
        return arrows.get(code);
    }

    /** Where the leaves under a council stand together; null when none do. */
    public @Nullable Cell yard(String code) {
        return yards.get(code);
    }

    /** Rows of a rung over the whole width. */
    public Cell band(int rung) {
        return Objects.requireNonNull(bands.get(rung));
    }

    /** How many rungs from the top hold one council each that reaches over everything: there is room beside them. */
    public int narrowRungs() {
        return (int) bands.keySet().stream().filter(this::isNarrow).count();
    }

    /** Whether the rung and all above it hold one council each that reaches over everything. */
    public boolean isNarrow(int rung) {
        Cell band = band(rung);
        return cells.values().stream()
                .filter(cell -> cell.row() < band.row() + band.rows())
                .allMatch(cell -> cell.span() == columns);
    }

    private static int rowsFor(List<Node> roots) {
        int rows = 1;
        while (rows < MOST_ROWS && width(roots, rows) > COMFORTABLE_COLUMNS) {
            rows++;
        }
        return rows;
    }

    private static int width(List<Node> nodes, int rows) {
        return nodes.stream().mapToInt(node -> width(node, rows)).sum();
    }

    private static int width(Node node, int rows) {
        if (node.hasOnlyLeaves()) {
            return (node.below().size() + rows - 1) / rows;
        }
        return node.isLeaf() ? 1 : width(node.below(), rows);
    }

    /** From the top: a row for the arrows, then as many rows as the rung needs. */
    private void layRungs(List<Node> roots) {
        Map<Integer, Integer> rows = new TreeMap<>(Comparator.reverseOrder());
        roots.forEach(root -> countRows(root, rows));
        int row = 1;
        for (Map.Entry<Integer, Integer> rung : rows.entrySet()) {
            bands.put(rung.getKey(), new Cell(row, rung.getValue(), 1, columns));
            row += rung.getValue() + 1;
        }
    }

    private void countRows(Node node, Map<Integer, Integer> rows) {
        rows.merge(node.council().rung(), 1, Math::max);
        node.below().forEach(each -> countRows(each, rows));
        if (node.hasOnlyLeaves()) {
            int wide = width(node, rowsOfLeaves);
            int needed = (node.below().size() + wide - 1) / wide;
            rows.merge(node.below().get(0).council().rung(), needed, Math::max);
        }
    }

    private void place(Node node, int column) {
        int row = rowOf(node);
        int wide = width(node, rowsOfLeaves);
        cells.put(node.council().code(), new Cell(row, 1, column, wide));
        if (node.hasOnlyLeaves()) {
            placeBlock(node, column, wide);
            return;
        }
        int next = column;
        for (Node each : node.below()) {
            int span = width(each, rowsOfLeaves);
            arrows.put(each.council().code(), between(row, rowOf(each), next, span));
            place(each, next);
            next += span;
        }
    }

    private void placeBlock(Node node, int column, int wide) {
        List<Node> leaves = node.below();
        int first = rowOf(leaves.get(0));
        yards.put(node.council().code(), new Cell(first, (leaves.size() + wide - 1) / wide, column, wide));
        arrows.put(node.council().code() + "/", between(rowOf(node), first, column, wide));
        for (int index = 0; index < leaves.size(); index++) {
            Cell cell = new Cell(first + index / wide, 1, column + index % wide, 1);
            cells.put(leaves.get(index).council().code(), cell);
        }
    }

    private int rowOf(Node node) {
        return band(node.council().rung()).row();
    }

    private static Cell between(int above, int below, int column, int span) {
        return new Cell(above + 1, below - above - 1, column, span);
    }
}
