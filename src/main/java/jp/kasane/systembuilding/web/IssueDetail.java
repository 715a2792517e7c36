package jp.kasane.systembuilding.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.kasane.systembuilding.model.IssueAnswer;
import jp.kasane.systembuilding.model.IssueChange;
import org.jspecify.annotations.Nullable;

/**
 * @param caseCount how many cases feed it; null when the caller may not know it
 * @param caseCountWithheld why it is null: {@code UNDER_FIVE}, or {@code PROTECTING} when another number could be worked
 *     out from it
 * @param caseNumbers those of them that the caller may know of
 * @param answers what was carried back to whom, and whether it was acknowledged
 * @param history oldest first
 */
record IssueDetail(
        @JsonUnwrapped IssueView issue,
        @Nullable Integer caseCount,
        @Nullable String caseCountWithheld,
        List<String> caseNumbers,
        List<IssueAnswer> answers,
        List<IssueChange> history) {}
