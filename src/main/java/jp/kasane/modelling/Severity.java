package jp.kasane.modelling;

/** What a finding means for the draft. */
public enum Severity {
    /** The draft cannot be activated. */
    ERROR,
    /** The draft can be activated once somebody has confirmed the finding with a reason. */
    WARNING
}
