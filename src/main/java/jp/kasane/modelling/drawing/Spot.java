package jp.kasane.modelling.drawing;

/** A point on the sheet, in pixels; y grows downward. */
record Spot(int x, int y) {

    Spot move(int right, int down) {
        return new Spot(x + right, y + down);
    }
}
