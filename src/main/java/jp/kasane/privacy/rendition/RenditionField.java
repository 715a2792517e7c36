package jp.kasane.privacy.rendition;

/** The free texts of a case that a council may be shown. */
public enum RenditionField {
    TITLE,
    FREE_TEXT,
    STRENGTHS,
    WISHES,
    POLICY
}
