package jp.kasane.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.CloseMeeting;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.OpenMeeting;
import jp.kasane.meeting.RecordAttendance;
import jp.kasane.meeting.RecordConclusion;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The session of a meeting: opening, attendance, conclusions, closing. */
@RestController
@RequestMapping("/api/v1/meetings/{id}")
class SessionController {

    private final OpenMeeting opening;
    private final RecordAttendance attendance;
    private final RecordConclusion conclusions;
    private final CloseMeeting closing;
    private final Caller caller;

    SessionController(
            OpenMeeting opening,
            RecordAttendance attendance,
            RecordConclusion conclusions,
            CloseMeeting closing,
            Caller caller) {
        this.opening = opening;
        this.attendance = attendance;
        this.conclusions = conclusions;
        this.closing = closing;
        this.caller = caller;
    }

    @Operation(summary = "開会する")
    @PostMapping("/open")
    @Guarded(Policy.RECORD_SESSION)
    ResponseEntity<Meeting> open(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(opening.open(id, IfMatch.version(ifMatch), caller.actor()));
    }

    @Operation(summary = "出欠を記録する(招集した人と来た人は別に残る)")
    @PutMapping("/attendance")
    @Guarded(Policy.RECORD_ATTENDANCE)
    ResponseEntity<Meeting> attend(
            @PathVariable long id,
            @Valid @RequestBody AttendanceForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(attendance.record(id, form.toAttendees(), IfMatch.version(ifMatch), caller.actor()));
    }

    @Operation(summary = "議題の審議結果を記録する(閉会まで直せる。直すときは If-Match に議題の版を付ける)")
    @PostMapping("/items/{itemId}/conclusion")
    @Guarded(Policy.RECORD_SESSION)
    ResponseEntity<AgendaItem> conclude(
            @PathVariable long id,
            @PathVariable long itemId,
            @Valid @RequestBody ConclusionForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        AgendaItem item = conclusions.record(id, itemId, form.toConclusion(), IfMatch.version(ifMatch), caller.actor());
        return ETags.ok(item, item.version());
    }

    @Operation(summary = "閉会する(審議結果のない議題があれば閉会できない)")
    @PostMapping("/close")
    @Guarded(Policy.RECORD_SESSION)
    ResponseEntity<Meeting> close(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(closing.close(id, IfMatch.version(ifMatch), caller.actor()));
    }

    private static ResponseEntity<Meeting> answer(Meeting meeting) {
        return ETags.ok(meeting, meeting.version());
    }
}
