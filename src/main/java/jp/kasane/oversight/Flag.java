package jp.kasane.oversight;

import java.time.OffsetDateTime;

/**
 * An access, or several of one person, that somebody should look at. It is no reproach: the rule cannot know the reason.
 *
 * @param from first access
 * @param until last access
 * @param cases number of cases
 * @param seq number of the first entry
 */
public record Flag(Rule rule, long personId, OffsetDateTime from, OffsetDateTime until, int cases, long seq) {

    /** Why it was flagged. */
    public enum Rule {
        /** 短時間に多数: more cases within an hour than work usually needs. */
        MANY_CASES,
        /** 自宅の地区: a case of the district in which the person lives. */
        HOME_DISTRICT,
        /** 執務時間外: outside office hours, or on a day on which the office is closed. */
        OFF_HOURS
    }
}
