package jp.kasane.shared;

/**
 * Points at one record without naming its content, so that tasks and process variables never carry personal data.
 *
 * @param type the kind of record
 * @param id the record's surrogate key
 */
public record Subject(SubjectType type, long id) {

    public static Subject ofCase(long id) {
        return new Subject(SubjectType.CASE, id);
    }

    public static Subject ofReferral(long id) {
        return new Subject(SubjectType.REFERRAL, id);
    }

    public static Subject ofMeeting(long id) {
        return new Subject(SubjectType.MEETING, id);
    }

    public static Subject ofAction(long id) {
        return new Subject(SubjectType.ACTION, id);
    }

    public static Subject ofIssue(long id) {
        return new Subject(SubjectType.ISSUE, id);
    }
}
