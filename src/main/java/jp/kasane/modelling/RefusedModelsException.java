package jp.kasane.modelling;

import jp.kasane.shared.ProblemException;
import jp.kasane.shared.ProblemKind;

/** Files were refused before anything parsed them. Nothing of them is kept. */
public class RefusedModelsException extends ProblemException {

    private final transient CheckReport report;

    RefusedModelsException(CheckReport report) {
        super(ProblemKind.INVALID, "files", "modelling.draft.refused", String.join(", ", report.unreadable()));
        this.report = report;
    }

    public CheckReport report() {
        return report;
    }
}
