package jp.kasane.identity;

import java.util.List;
import java.util.Set;

/**
 * What would become of one row of a table of people.
 *
 * @param known the person is registered already and stays as is
 * @param faults why the row cannot be entered; empty when it can
 */
public record EnteredPerson(PersonLine line, Set<GlobalRole> roles, boolean known, List<Fault> faults) {

    /** A message with its arguments. */
    public record Fault(String messageKey, List<Object> arguments) {

        static Fault of(String messageKey, Object... arguments) {
            return new Fault(messageKey, List.of(arguments));
        }
    }

    /** Whether somebody new would be registered. */
    public boolean isNew() {
        return !known && faults.isEmpty();
    }
}
