package jp.kasane.meeting.model;

import java.time.OffsetDateTime;
import jp.kasane.shared.ProblemException;

/** When a meeting may be planned. */
public final class StartRules {

    private static final int YEARS_AHEAD = 3;

    private StartRules() {}

    /** @throws ProblemException INVALID unless it lies ahead, at most three years */
    public static void check(OffsetDateTime startsAt, OffsetDateTime now) {
        if (startsAt.isEqual(now)) {
            throw past();
        }
        checkAdHoc(startsAt, now);
    }

    /** As {@link #check}, but it may start this very moment. */
    public static void checkAdHoc(OffsetDateTime startsAt, OffsetDateTime now) {
        if (startsAt.isBefore(now)) {
            throw past();
        }
        if (startsAt.isAfter(now.plusYears(YEARS_AHEAD))) {
            throw ProblemException.invalid("startsAt", "meeting.start.far", YEARS_AHEAD);
        }
    }

    private static ProblemException past() {
        return ProblemException.invalid("startsAt", "meeting.start.past");
    }
}
