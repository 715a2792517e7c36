package jp.kasane.systembuilding.persistence;

import java.time.LocalDate;
import jp.kasane.systembuilding.model.IssueState;

/**
 * An issue as the board shows it.
 *
 * @param coreCouncil works out proposals
 * @param since day on which it came to its state
 * @param councils how many councils were answered to
 * @param openAnswers how many of them have not acknowledged yet
 * @param inState how many issues are in that state
 */
public record IssueCardRow(
        long id,
        String title,
        String theme,
        IssueState state,
        String coreCouncil,
        LocalDate since,
        int councils,
        int openAnswers,
        int inState) {}
