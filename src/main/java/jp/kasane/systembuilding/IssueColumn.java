package jp.kasane.systembuilding;

import java.util.List;
import jp.kasane.systembuilding.model.IssueState;

/**
 * The issues of one state.
 *
 * @param cards the first of them; those that wait longest first, settled ones newest first
 * @param total how many there are
 */
public record IssueColumn(IssueState state, List<IssueCard> cards, int total) {}
