package jp.kasane.modelling.version;

/** How a version became active. */
public enum VersionOrigin {
    /** It came with the product. */
    SHIPPED,
    /** An administrator's draft was activated. */
    DRAFT,
    /** A former version was made active again. */
    RETURN
}
