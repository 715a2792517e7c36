package jp.kasane.systembuilding;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Theme;

/**
 * An issue on the board.
 *
 * @param coreCouncil works out proposals
 * @param since day on which it came to its state
 * @param days for how many days it has been there
 * @param count how many cases feed it, as far as the reader may know
 * @param councils how many councils were answered to
 * @param openAnswers how many of them have not acknowledged yet
 */
public record IssueCard(
        long id,
        String title,
        String theme,
        IssueState state,
        String coreCouncil,
        LocalDate since,
        int days,
        IssueCount count,
        int councils,
        int openAnswers) {

    /** Codes of its fields, in order. */
    public List<String> fields() {
        return new Theme(theme).codes();
    }
}
