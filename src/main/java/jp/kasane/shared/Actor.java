package jp.kasane.shared;

/**
 * Who does something. Every use case takes one, so that every record can say who did it.
 *
 * @param personId the person's id; 0 is Kasane itself (timers, nightly checks)
 */
public record Actor(long personId) {

    /** Kasane acting by itself, e.g. when a timer fires. */
    public static final Actor SYSTEM = new Actor(0);

    public boolean isSystem() {
        return personId == 0;
    }
}
