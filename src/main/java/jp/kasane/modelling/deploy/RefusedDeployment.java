package jp.kasane.modelling.deploy;

import jp.kasane.modelling.CheckReport;

/** The models of a deployment break rules. Nothing of them is kept. */
class RefusedDeployment extends RuntimeException {

    private final transient CheckReport report;

    RefusedDeployment(CheckReport report) {
        super("models break rules");
        this.report = report;
    }

    CheckReport report() {
        return report;
    }
}
