package jp.kasane.privacy.statistics;

/** A figure in a table; the same figure in another table has the same key. */
record Cell(CountTable table, int row, int column, String key, int value) {

    boolean isTotal() {
        return isColumnTotal() || isRowTotal();
    }

    boolean isColumnTotal() {
        return row == table.rows().size();
    }

    boolean isRowTotal() {
        return column == table.columns().size();
    }

    boolean isNear(Cell other) {
        return table == other.table && (row == other.row || column == other.column);
    }
}
