package jp.kasane.modelling.version;

import jp.kasane.shared.ProblemException;

/** Why somebody does what changes the way of many cases. */
final class Reasons {

    private static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws ProblemException INVALID when there is none or it is too long */
    static void required(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw ProblemException.invalid("reason", "modelling.reason.required");
        }
    }
}
