package jp.kasane.retention.model;

/** Where a disposal list (廃棄簿) stands. */
public enum DisposalState {
    /** made; may be objected to */
    OPEN,
    /** put forward for approval by one person */
    SUBMITTED,
    /** approved by another; the disposal may run */
    APPROVED,
    /** run; stays as the proof */
    DONE,
    /** given up before it ran */
    DISCARDED
}
