package jp.kasane.meeting.model;

import java.time.OffsetDateTime;
import jp.kasane.shared.ProblemException;

/** When a meeting may be planned. */
public final class StartRules {

    private static final int YEARS_AHEAD = 3;

    private StartRules() {}

    /** @throws ProblemException INVALID unless it lies ahead, at most three years */
    public static void check(OffsetDateTime startsAt, OffsetDateTime now) {
        if (!startsAt.isAfter(now)) {
            throw ProblemException.invalid("startsAt", "meeting.start.past");
        }
        if (startsAt.isAfter(now.plusYears(YEARS_AHEAD))) {
            throw ProblemException.invalid("startsAt", "meeting.start.far", YEARS_AHEAD);
        }
    }
}
