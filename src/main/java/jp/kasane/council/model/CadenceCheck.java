package jp.kasane.council.model;

import java.time.LocalDate;
import jp.kasane.council.Cadence;
import jp.kasane.shared.ProblemException;

/** Whether a cadence says what its kind needs. Each refusal names the field and the remedy. */
public final class CadenceCheck {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 600;
    private static final int TEXT = 200;

    private CadenceCheck() {}

    /** @throws ProblemException INVALID for a rule that is missing, not wanted, unreadable or never fires; for the host */
    public static void fitting(Cadence cadence, LocalDate today) {
        switch (cadence.kind()) {
            case RRULE -> rule(cadence, today);
            case FOLLOW_HOST -> {
                if (cadence.host() == null || cadence.host().isBlank()) {
                    throw ProblemException.invalid("host", "council.cadence.host-missing");
                }
                rule(cadence, today);
            }
            case ADHOC, UNSPECIFIED -> {
                if (cadence.rrule() != null) {
                    throw ProblemException.invalid("rrule", "council.cadence.rrule-not-wanted", cadence.kind());
                }
            }
        }
        if (cadence.place() != null
                && cadence.place().codePointCount(0, cadence.place().length()) > TEXT) {
            throw ProblemException.invalid("place", "council.cadence.place-long", TEXT);
        }
    }

    /** @throws ProblemException INVALID when a session is too short or too long */
    public static void sessionMinutes(int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw ProblemException.invalid("sessionMinutes", "council.cadence.session-minutes", SHORTEST, LONGEST);
        }
    }

    private static void rule(Cadence cadence, LocalDate today) {
        String rule = cadence.rrule();
        if (rule == null || rule.isBlank()) {
            throw ProblemException.invalid("rrule", "council.cadence.rrule-missing", cadence.kind());
        }
        if (!fires(rule, cadence.anchor(), today)) {
            throw ProblemException.invalid("rrule", "council.cadence.rrule-never-fires", rule);
        }
    }

    private static boolean fires(String rule, LocalDate anchor, LocalDate today) {
        try {
            return RecurrenceDates.parse(rule).everFires(anchor, today);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("rrule", "council.cadence.rrule-unreadable", rule);
        }
    }
}
