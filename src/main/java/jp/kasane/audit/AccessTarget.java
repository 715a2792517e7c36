package jp.kasane.audit;

/**
 * What was touched.
 *
 * @param type a code such as {@code CASE, PERSON, CONSENT, MEETING, ITEM, REFERRAL, ACTION, ISSUE, ACCOUNT, LOG}
 * @param id its surrogate key; 0 when there is none, as for a list
 */
public record AccessTarget(String type, long id) {

    /** @throws IllegalArgumentException when the type is not a code */
    public AccessTarget {
        Codes.require(type);
    }

    public static AccessTarget ofCase(long id) {
        return new AccessTarget("CASE", id);
    }

    public static AccessTarget ofMeeting(long id) {
        return new AccessTarget("MEETING", id);
    }

    public static AccessTarget ofItem(long id) {
        return new AccessTarget("ITEM", id);
    }

    public static AccessTarget ofReferral(long id) {
        return new AccessTarget("REFERRAL", id);
    }

    public static AccessTarget ofAction(long id) {
        return new AccessTarget("ACTION", id);
    }

    public static AccessTarget ofIssue(long id) {
        return new AccessTarget("ISSUE", id);
    }

    public static AccessTarget ofAccount(long personId) {
        return new AccessTarget("ACCOUNT", personId);
    }

    /** A list of records of that type. */
    public static AccessTarget list(String type) {
        return new AccessTarget(type, 0);
    }
}
