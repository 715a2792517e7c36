package jp.kasane.followup.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.kasane.followup.model.Action;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Place of an action in a list by due date.
 *
 * @param id tells actions of one day apart
 */
public record DueKey(LocalDate dueOn, long id) {

    private static final DueKey FIRST = new DueKey(LocalDate.of(1, 1, 1), 0);
    private static final DueKey LAST = new DueKey(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    public static DueKey of(Action action) {
        return new DueKey(action.dueOn(), action.id());
    }

    /**
     * @param text as {@link #text()}; null or empty for the beginning of the list
     * @param descending whether the list begins with the latest
     * @throws ProblemException INVALID when it is no place
     */
    public static DueKey parse(@Nullable String text, boolean descending) {
        if (text == null || text.isEmpty()) {
            return descending ? LAST : FIRST;
        }
        try {
            int mark = text.indexOf('_');
            return new DueKey(
                    LocalDate.parse(text.substring(0, Math.max(mark, 0))), Long.parseLong(text.substring(mark + 1)));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw ProblemException.invalid("after", "web.paging.after");
        }
    }

    public String text() {
        return dueOn + "_" + id;
    }
}
