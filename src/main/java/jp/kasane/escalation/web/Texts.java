package jp.kasane.escalation.web;

/** Limits of what people write. */
final class Texts {

    /** Characters of a reason, an answer or a note. */
    static final int LONGEST = 4000;

    /** Characters of a place. */
    static final int SHORT = 200;

    private Texts() {}
}
