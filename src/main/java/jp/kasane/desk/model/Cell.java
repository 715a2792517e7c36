package jp.kasane.desk.model;

/** Rows and columns of a grid, counted from one. */
public record Cell(int row, int rows, int column, int span) {

    public boolean overlaps(Cell other) {
        return row < other.row + other.rows
                && other.row < row + rows
                && column < other.column + other.span
                && other.column < column + span;
    }

    /** As CSS writes a grid area, behind one column for the names of the rungs. */
    public String gridArea() {
        return row + " / " + (column + 1) + " / span " + rows + " / span " + span;
    }

    /** Whether its middle lies in the right half of a grid of so many columns. */
    public boolean isRightOf(int columns) {
        return 2 * column + span - 2 > columns;
    }
}
