package jp.kasane.systembuilding;

import java.time.LocalDate;
import jp.kasane.systembuilding.model.IssueState;

/**
 * An issue on the board.
 *
 * @param since day on which it came to its state
 * @param cases how many cases feed it
 * @param districts from how many districts they came
 * @param councils how many councils were answered to
 * @param openAnswers how many of them have not acknowledged yet
 */
public record IssueCard(
        long id,
        String title,
        String theme,
        IssueState state,
        LocalDate since,
        int cases,
        int districts,
        int councils,
        int openAnswers) {}
