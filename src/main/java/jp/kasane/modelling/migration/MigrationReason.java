package jp.kasane.modelling.migration;

import jp.kasane.shared.ProblemException;

/** Why running cases are moved; everybody who moves some says it. */
final class MigrationReason {

    private static final int LONGEST = 500;

    private MigrationReason() {}

    /** @throws ProblemException INVALID when it is empty or too long */
    static void require(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw ProblemException.invalid("reason", "modelling.migration.reason");
        }
    }
}
