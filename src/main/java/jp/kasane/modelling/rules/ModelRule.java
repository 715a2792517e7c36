package jp.kasane.modelling.rules;

/** A group of conventions about one aspect of a process model. */
interface ModelRule {

    void check(CheckedProcess process, Findings findings);
}
