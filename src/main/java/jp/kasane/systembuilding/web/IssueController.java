package jp.kasane.systembuilding.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.systembuilding.FlagNewSupportNeeded;
import jp.kasane.systembuilding.RaiseCommunityIssue;
import jp.kasane.systembuilding.ReadIssues;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads, raises and feeds community issues. */
@RestController
@RequestMapping("/api/v1/issues")
class IssueController {
    private final ReadIssues readIssues;
    private final RaiseCommunityIssue raiseIssue;
    private final FlagNewSupportNeeded flagCase;
    private final IssueAnswers answers;
    private final Caller caller;

    IssueController(
            ReadIssues readIssues,
            RaiseCommunityIssue raiseIssue,
            FlagNewSupportNeeded flagCase,
            IssueAnswers answers,
            Caller caller) {
        this.readIssues = readIssues;
        this.raiseIssue = raiseIssue;
        this.flagCase = flagCase;
        this.answers = answers;
        this.caller = caller;
    }

    @Operation(summary = "地域課題の一覧")
    @GetMapping
    @Guarded(Policy.VIEW_ISSUES)
    Page<IssueView> list(
            @RequestParam(required = false) @Nullable IssueState state,
            @RequestParam(required = false) @Nullable String council,
            Paging paging) {
        Long after = paging.afterId();
        List<IssueView> rows =
                readIssues.list(state, council, after == null ? 0 : after, paging.limit(), caller.actor()).stream()
                        .map(IssueView::of)
                        .toList();
        return Page.of(rows, paging.limit(), IssueView::id);
    }

    @Operation(summary = "地域課題と、もとになったケース（見てよいものだけ）・還元先・履歴")
    @GetMapping("/{id}")
    @Guarded(Policy.VIEW_ISSUES)
    ResponseEntity<IssueDetail> get(@PathVariable long id) {
        return answers.detail(id);
    }

    @Operation(summary = "地域課題を挙げる（事務局）")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @Guarded(Policy.RAISE_ISSUE)
    ResponseEntity<IssueDetail> raise(@Valid @RequestBody RaiseForm form) {
        long id = raiseIssue.raise(
                form.title(),
                form.descriptionOrEmpty(),
                form.fieldsOrNone(),
                form.caseNumbersOrNone(),
                form.council(),
                form.reason(),
                caller.actor());
        ResponseEntity<IssueDetail> detail = answers.detail(id);
        return ResponseEntity.created(URI.create("/api/v1/issues/" + id))
                .headers(headers -> headers.setETag(detail.getHeaders().getETag()))
                .body(detail.getBody());
    }

    @Operation(summary = "ケースに課題の印をつける。同じ課題があれば加わり、似たケースがそろえば候補になる（事務局・CSW）")
    @PostMapping("/flag-case")
    @Guarded(Policy.FLAG_CASE)
    FlagResult flag(@Valid @RequestBody FlagForm form) {
        return new FlagResult(
                flagCase.flag(form.caseNumber(), form.council(), caller.actor()).issue());
    }
}
