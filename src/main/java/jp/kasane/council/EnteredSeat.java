package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.model.SeatLine;
import jp.kasane.identity.Person;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one row of a table of members.
 *
 * @param person who is registered by that name; null for somebody new, or when it is not clear who is meant
 * @param from first day of the term; null when it cannot be read
 * @param faults why it cannot be entered; empty when it can
 */
public record EnteredSeat(
        SeatLine line,
        @Nullable SeatRole role,
        @Nullable String secrecy,
        @Nullable Person person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Fault> faults) {

    /**
     * A message with its arguments.
     *
     * @param field component of {@link SeatLine}
     */
    public record Fault(String field, String messageKey, List<Object> arguments) {

        static Fault of(String field, String messageKey, Object... arguments) {
            return new Fault(field, messageKey, List.of(arguments));
        }

        /** The same as a refusal. */
        public ProblemException asProblem() {
            return ProblemException.invalid(field, messageKey, arguments.toArray());
        }
    }

    /** Whether somebody who is not registered yet would be. */
    public boolean isNewPerson() {
        return faults.isEmpty() && person == null;
    }
}
