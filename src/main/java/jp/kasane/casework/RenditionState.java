package jp.kasane.casework;

/** Whether a case's texts may be shown to a council. */
public enum RenditionState {
    /** 実名, or there is no text, or nothing but counts may be shown: nobody has to confirm anything. */
    NOT_NEEDED,
    /** Nothing was confirmed yet: no text is shown. */
    UNCONFIRMED,
    /**
     * A text or the household's record changed since, and everything has to be confirmed again. Until then nothing is shown
     * of a text that changed; of the others, what was confirmed.
     */
    CHANGED,
    /** What was confirmed is shown. */
    CONFIRMED;

    public boolean isWaiting() {
        return this == UNCONFIRMED || this == CHANGED;
    }
}
