package jp.kasane.meeting.web;

import java.util.function.Supplier;
import jp.kasane.shared.ProblemException;

/** Forms of the calendar ask for day and time apart; use cases refuse the moment. */
final class CalendarTimes {

    private CalendarTimes() {}

    /** A refusal of the moment stands beside the day. */
    static <T> T atDate(Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException e) {
            if ("startsAt".equals(e.field())) {
                throw ProblemException.invalid("date", e.messageKey(), e.arguments());
            }
            throw e;
        }
    }
}
