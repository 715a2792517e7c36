package jp.kasane.modelling.drawing;

import java.util.List;

/** Colours of shapes; all have enough contrast to their text. */
record Paint(String stroke, String fill) {

    static final Paint NONE = new Paint("", "");
    static final Paint ENDS = new Paint("#37474f", "#eceff1");
    static final Paint SUPPORT = new Paint("#205022", "#c8e6c9");
    static final Paint SUPPORT_AREA = new Paint("#205022", "#f5faf5");
    static final Paint URGENT = new Paint("#831311", "#ffcdd2");
    static final Paint WAITING = new Paint("#5c4a00", "#fff3c4");

    private static final List<Paint> RUNGS = List.of(
            SUPPORT, new Paint("#00443e", "#b2dfdb"), new Paint("#0d4372", "#bbdefb"), new Paint("#5b176d", "#e1bee7"));

    /** Neighbouring rungs differ. */
    static Paint ofRung(int rung) {
        return RUNGS.get((rung - 1) % RUNGS.size());
    }
}
