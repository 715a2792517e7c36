package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.AssessCase;
import jp.kasane.casework.CaseCriteria;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.CaseView;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ReceiveWithConsents;
import jp.kasane.casework.SearchCases;
import jp.kasane.casework.ShowTimeline;
import jp.kasane.casework.TimelineView;
import jp.kasane.casework.ViewCase;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: intake, search, assessment, timeline. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final Cases cases;
    private final ReceiveWithConsents receive;
    private final AssessCase assess;
    private final ViewCase view;
    private final SearchCases search;
    private final ShowTimeline timeline;
    private final Caller caller;

    CaseController(
            Cases cases,
            ReceiveWithConsents receive,
            AssessCase assess,
            ViewCase view,
            SearchCases search,
            ShowTimeline timeline,
            Caller caller) {
        this.cases = cases;
        this.receive = receive;
        this.assess = assess;
        this.view = view;
        this.search = search;
        this.timeline = timeline;
        this.caller = caller;
    }

    @Operation(summary = "ケースを受け付ける(相談受付・申込票。受付で得た世帯員の同意も一緒に)")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @Guarded(Policy.RECEIVE_CASE)
    ResponseEntity<CaseView> receive(@Valid @RequestBody IntakeForm form) {
        CaseRef ref = receive.receive(form.toIntake(), form.consents(), caller.actor());
        CaseView seen = view.view(ref.number(), caller.actor());
        return ResponseEntity.created(URI.create("/api/v1/cases/" + ref.number()))
                .eTag(ETags.of(ref.version()))
                .body(seen);
    }

    @Operation(summary = "ケースを見る(実名・匿名・統計のうち、見る人に許される範囲で)")
    @GetMapping("/{number}")
    @Guarded(Policy.VIEW_CASE)
    ResponseEntity<CaseView> show(@PathVariable String number) {
        return answer(view.view(number, caller.actor()));
    }

    @Operation(summary = "ケースを探す(番号・氏名・地区・分野・状態・自由語)。氏名や自由語は POST /cases/search で")
    @GetMapping
    @Guarded(Policy.VIEW_CASE)
    Page<CaseView> find(
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable @Size(max = 200) String name,
            @RequestParam(required = false) @Nullable @Size(max = 40) String area,
            @RequestParam(required = false) @Nullable @Size(max = 40) String field,
            @RequestParam(required = false) @Nullable CaseState state,
            Paging paging) {
        CaseCriteria criteria = new CaseCriteria(q, name, area, field, state);
        return search.search(criteria, paging.limit(), paging.afterId(), caller.actor());
    }

    @Operation(summary = "ケースを探す(氏名や自由語を URL に残さずに)")
    @PostMapping("/search")
    @Guarded(Policy.VIEW_CASE)
    Page<CaseView> search(@Valid @RequestBody SearchForm form, Paging paging) {
        return search.search(form.criteria(), paging.limit(), paging.afterId(), caller.actor());
    }

    @Operation(summary = "アセスメントを記録する(インテーク・アセスメントシート)")
    @PostMapping("/{number}/assessment")
    @Guarded(Policy.ASSESS_CASE)
    ResponseEntity<CaseView> assess(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssessmentForm form) {
        CaseRef ref = cases.byNumber(number);
        view.level(ref, caller.actor());
        ETags.requireMatch(ifMatch, ref.version());
        Integer version = ifMatch == null ? null : ref.version();
        assess.assess(ref.id(), form.toAssessment(), version, caller.actor());
        return answer(view.view(number, caller.actor()));
    }

    @Operation(summary = "ケースの経過を見る(古い順)")
    @GetMapping("/{number}/timeline")
    @Guarded(Policy.VIEW_CASE)
    Page<TimelineView> timeline(@PathVariable String number, Paging paging) {
        return timeline.show(number, paging, caller.actor());
    }

    private static ResponseEntity<CaseView> answer(CaseView seen) {
        return seen.version() == null ? ResponseEntity.ok(seen) : ETags.ok(seen, seen.version());
    }
}
