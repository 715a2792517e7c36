package jp.kasane.systembuilding.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueChange;

/**
 * @param caseCount how many cases feed it
 * @param caseNumbers those of them that the caller may know of
 * @param answers what was carried back to whom, and whether it was acknowledged
 * @param history oldest first
 */
record IssueDetail(
        @JsonUnwrapped IssueView issue,
        int caseCount,
        List<String> caseNumbers,
        List<IssueAnswer> answers,
        List<IssueChange> history) {}
