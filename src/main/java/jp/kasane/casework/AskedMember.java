package jp.kasane.casework;

/**
 * A living household member whose consent a council that meets on consent needs.
 *
 * @param name as the viewer may know it
 * @param relation as the viewer may know it
 */
public record AskedMember(long memberId, String name, String relation, Standing standing) {

    /** Whether the person's consent is there. */
    public enum Standing {
        /** Covers the council. */
        CONSENTED,
        /** There is one, but it ended, leaves the council out, or lets nobody be named. */
        NOT_COVERING,
        /** There is none. */
        NONE
    }

    public boolean isMissing() {
        return standing != Standing.CONSENTED;
    }
}
