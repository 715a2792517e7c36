package jp.kasane.systembuilding.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.MergeIssues;
import jp.kasane.systembuilding.RollOutArrangement;
import jp.kasane.systembuilding.SplitIssue;
import jp.kasane.systembuilding.TrialArrangement;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves community issues on: the secretariat of the core council does. Each call answers the issue as it is then. */
@RestController
@RequestMapping("/api/v1/issues/{id}")
class IssueStepController {
    private final Sortings sortings;
    private final MergeIssues mergeIssues;
    private final SplitIssue splitIssue;
    private final TrialArrangement trial;
    private final RollOutArrangement rollOut;
    private final IssueAnswers answers;
    private final Caller caller;

    IssueStepController(
            Sortings sortings,
            MergeIssues mergeIssues,
            SplitIssue splitIssue,
            TrialArrangement trial,
            RollOutArrangement rollOut,
            IssueAnswers answers,
            Caller caller) {
        this.sortings = sortings;
        this.mergeIssues = mergeIssues;
        this.splitIssue = splitIssue;
        this.trial = trial;
        this.rollOut = rollOut;
        this.answers = answers;
        this.caller = caller;
    }

    @Operation(summary = "仕分ける（個別・共通・統合）")
    @PostMapping("/sort")
    @Guarded(Policy.SORT_ISSUE)
    ResponseEntity<IssueDetail> sort(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SortForm form) {
        sortings.sort(id, form, answers.expected(id, ifMatch), caller.actor());
        return answers.detail(id);
    }

    @Operation(summary = "ほかの地域課題に統合する")
    @PostMapping("/merge")
    @Guarded(Policy.MERGE_ISSUES)
    ResponseEntity<IssueDetail> merge(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MergeForm form) {
        mergeIssues.merge(id, form.into(), form.reason(), answers.expected(id, ifMatch), caller.actor());
        return answers.detail(id);
    }

    @Operation(summary = "一部のケースを別の地域課題に分ける。新しい地域課題を返す")
    @PostMapping("/split")
    @Guarded(Policy.SPLIT_ISSUE)
    ResponseEntity<IssueDetail> split(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SplitForm form) {
        Integer version = answers.expected(id, ifMatch);
        return answers.detail(
                splitIssue.split(id, form.title(), form.caseNumbers(), form.reason(), version, caller.actor()));
    }

    @Operation(summary = "試行を始める")
    @PostMapping("/trial")
    @Guarded(Policy.TRY_ARRANGEMENT)
    ResponseEntity<IssueDetail> trial(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TrialForm form) {
        trial.tryOut(id, form.arrangement(), form.from(), answers.expected(id, ifMatch), caller.actor());
        return answers.detail(id);
    }

    @Operation(summary = "実施する。もとになった会議体すべてに還元する")
    @PostMapping("/roll-out")
    @Guarded(Policy.ROLL_OUT_ARRANGEMENT)
    ResponseEntity<IssueDetail> rollOut(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RollOutForm form) {
        rollOut.rollOut(id, form.arrangement(), form.since(), answers.expected(id, ifMatch), caller.actor());
        return answers.detail(id);
    }
}
