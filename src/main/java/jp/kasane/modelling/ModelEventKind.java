package jp.kasane.modelling;

/** What was done to a model or a draft. */
public enum ModelEventKind {
    /** A draft was kept. */
    DRAFTED,
    /** A draft's files were replaced. */
    REVISED,
    /** A draft was given up. */
    DISCARDED,
    /** Somebody confirmed a draft's warnings with a reason. */
    WARNINGS_CONFIRMED,
    /** A second person approved a draft. */
    APPROVED,
    /** A second person sent a draft back with a reason. */
    REJECTED,
    /** A version became active. */
    ACTIVATED,
    /** A former version became active again. */
    RETURNED,
    /** Running cases began to be moved to another version. */
    MIGRATION_STARTED,
    /** The moving of running cases was stopped. */
    MIGRATION_STOPPED,
    /** The moving of running cases ended. */
    MIGRATION_ENDED,
    /** How drafts become active was changed. */
    SETTING_CHANGED
}
