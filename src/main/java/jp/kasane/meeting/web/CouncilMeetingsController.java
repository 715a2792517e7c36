package jp.kasane.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.PlanMeeting;
import jp.kasane.meeting.PlanYear;
import jp.kasane.meeting.YearPlan;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** What a council plans, and what waits for its agenda. */
@RestController
@RequestMapping("/api/v1/councils/{code}")
class CouncilMeetingsController {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    private final PlanMeeting planMeeting;
    private final PlanYear planYear;
    private final Meetings meetings;
    private final MessageSource messages;
    private final SubjectNames names;
    private final Caller caller;

    CouncilMeetingsController(
            PlanMeeting planMeeting,
            PlanYear planYear,
            Meetings meetings,
            MessageSource messages,
            SubjectNames names,
            Caller caller) {
        this.planMeeting = planMeeting;
        this.planYear = planYear;
        this.meetings = meetings;
        this.messages = messages;
        this.names = names;
        this.caller = caller;
    }

    @Operation(summary = "開催を1回計画する")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/meetings")
    @Guarded(Policy.PLAN_MEETINGS)
    ResponseEntity<Meeting> plan(@PathVariable String code, @Valid @RequestBody PlanForm form) {
        Meeting meeting = planMeeting.plan(form.toPlan(code), caller.actor());
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + meeting.id()))
                .eTag(ETags.of(meeting.version()))
                .body(meeting);
    }

    @Operation(summary = "年度の開催を、開催周期から計画する(くり返しても増えない)")
    @PostMapping("/year-plan")
    @Guarded(Policy.PLAN_MEETINGS)
    YearPlanView planYear(@PathVariable String code, @RequestParam int fiscalYear, Locale locale) {
        YearPlan plan = planYear.plan(code, yearOf(fiscalYear), caller.actor());
        Object[] arguments = {String.valueOf(fiscalYear), plan.planned().size()};
        String message = messages.getMessage(plan.messageKey(), arguments, locale);
        return new YearPlanView(code, fiscalYear, plan.planned(), message);
    }

    @Operation(summary = "会議体の開催回の一覧(開催日時順)")
    @GetMapping("/meetings")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    Page<Meeting> meetings(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer fiscalYear, Paging paging) {
        List<Meeting> rows = meetings.of(code, fiscalYear, paging.afterId(), paging.fetch(), caller.actor());
        return Page.of(rows, paging.limit(), Meeting::id);
    }

    @Operation(summary = "会議体の付議待ち(受理待ち・付議待ち・議題になったもの)")
    @GetMapping("/backlog")
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    Page<BacklogView> backlog(@PathVariable String code, Paging paging) {
        List<BacklogItem> rows = meetings.backlogOf(code, paging.afterId(), paging.fetch(), caller.actor());
        Page<BacklogItem> page = Page.of(rows, paging.limit(), BacklogItem::id);
        return new Page<>(BacklogView.of(page.items(), names), page.next());
    }

    private static FiscalYear yearOf(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.invalid(
                    "fiscalYear", "meeting.year.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return new FiscalYear(year);
    }

    /** @param message what was planned, or why nothing was */
    record YearPlanView(String councilCode, int fiscalYear, List<Meeting> planned, String message) {}
}
