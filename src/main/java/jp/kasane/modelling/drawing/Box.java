package jp.kasane.modelling.drawing;

/** A rectangle on the sheet, in pixels; y grows downward. */
record Box(int x, int y, int width, int height) {

    /** By its centre. */
    static Box around(Spot centre, int width, int height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    Spot left() {
        return new Spot(x, y + height / 2);
    }

    Spot right() {
        return new Spot(x + width, y + height / 2);
    }

    Spot top() {
        return new Spot(x + width / 2, y);
    }

    Spot bottom() {
        return new Spot(x + width / 2, y + height);
    }
}
