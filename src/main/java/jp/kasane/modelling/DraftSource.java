package jp.kasane.modelling;

/** Where a draft comes from. */
public enum DraftSource {
    /** Deployed from Camunda Modeler. */
    MODELER,
    /** Edited in the browser. */
    BROWSER,
    /** A file that was handed in on a page. */
    UPLOAD,
    /** Drawn from the profile of the municipality. */
    PROFILE,
    /** Shipped with a newer release of the product. */
    SHIPPED,
    /** A former version that is to be active again. */
    RETURN
}
