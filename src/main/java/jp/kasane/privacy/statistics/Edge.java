package jp.kasane.privacy.statistics;

import java.util.List;

/** A figure between two nodes of its table: the row and the column whose sums it belongs to. */
record Edge(Cell cell, int from, int to) {

    static List<Edge> of(List<Cell> cells) {
        return cells.stream().map(Edge::of).toList();
    }

    private static Edge of(Cell cell) {
        CountTable table = cell.table();
        boolean turned = cell.isColumnTotal() ^ cell.isRowTotal();
        int row = table.columnDimension() == null ? 0 : cell.row();
        int column = table.rows().size() + 1 + cell.column();
        return new Edge(cell, turned ? column : row, turned ? row : column);
    }

    /** Whether the figure stays under five, or five and more, when it becomes another. */
    boolean allows(int now) {
        return cell.value() < SuppressCounts.LEAST
                ? now >= 0 && now < SuppressCounts.LEAST
                : now >= SuppressCounts.LEAST;
    }
}
