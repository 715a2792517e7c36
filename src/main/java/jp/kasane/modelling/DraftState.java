package jp.kasane.modelling;

/** What has become of a draft. */
public enum DraftState {
    /** Can be changed, approved and activated. */
    OPEN,
    /** Its files became versions. */
    ACTIVATED,
    /** Given up. */
    DISCARDED
}
