package jp.kasane.meeting;

/** What became of a text of notes that somebody saved. */
public enum NotesKind {
    /** It counted as it was. */
    SAVED,
    /** It was merged with what others had saved meanwhile; the version after it holds both. */
    TYPED,
    /** It holds what several wrote. */
    MERGED,
    /** It rewrote the same lines as somebody else; a person must decide. */
    CLASH,
    /** A person decided. */
    SETTLED,
    /** Its writer typed on before anybody decided; the newer text waits instead. */
    REPLACED
}
