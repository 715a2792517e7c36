package jp.kasane.retention.model;

/** What became of one line of a disposal list. */
public enum EntryState {
    LISTED,
    /** somebody objects: it is kept */
    OBJECTED,
    DISPOSED,
    /** kept when the list ran: a hold, an objection, it is under way again, or the rule was lengthened */
    KEPT,
    /** could not be disposed of; nothing of it was changed */
    FAILED
}
