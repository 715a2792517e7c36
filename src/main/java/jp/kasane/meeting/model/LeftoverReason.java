package jp.kasane.meeting.model;

/** Why something that waits does not come onto an agenda. */
public enum LeftoverReason {
    /** The others before it fill the meeting. */
    NO_TIME,
    /** It alone is longer than the meeting. */
    LONGER_THAN_MEETING,
    /** The referral was not accepted yet. */
    AWAITING_ACCEPTANCE,
    /** There is time, but the secretariat did not choose it. */
    NOT_CHOSEN,
    /** The secretariat gave a reason in its own words. */
    GIVEN
}
