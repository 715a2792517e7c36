package jp.kasane.modelling.version;

/**
 * How drafts become active here.
 *
 * @param version for detecting stale pages
 */
public record ActivationSetting(Mode activation, Approval approval, int version) {

    /** What becomes of models that are deployed from outside. */
    public enum Mode {
        /** They become a draft. */
        DRAFT,
        /** They become active at once when the check finds neither an error nor a warning. */
        DIRECT
    }

    /** Who has to agree before a draft becomes active. */
    public enum Approval {
        /** An administrator who has not made or changed the draft. */
        SECOND_PERSON,
        /** Nobody. */
        NONE
    }
}
