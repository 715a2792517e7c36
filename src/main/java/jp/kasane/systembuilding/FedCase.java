package jp.kasane.systembuilding;

import jp.kasane.casework.CaseRef;
import jp.kasane.systembuilding.model.IssueCase;

/**
 * A case that feeds an issue, for somebody who may know that it does.
 *
 * @param viewable whether that person may open the case itself
 */
public record FedCase(CaseRef ref, IssueCase flag, boolean viewable) {}
