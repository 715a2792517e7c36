package jp.kasane.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.ArrangeMeeting;
import jp.kasane.meeting.CancelMeeting;
import jp.kasane.meeting.ConveneMeeting;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.PostponeMeeting;
import jp.kasane.meeting.ProposeAgenda;
import jp.kasane.meeting.SetAgenda;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A meeting up to its convocation: agenda, convocation, postponement, cancellation. */
@RestController
@RequestMapping("/api/v1/meetings/{id}")
class MeetingController {

    private final Meetings meetings;
    private final ProposeAgenda propose;
    private final SetAgenda agenda;
    private final ArrangeMeeting arrangement;
    private final ConveneMeeting convocation;
    private final PostponeMeeting postponement;
    private final CancelMeeting cancellation;
    private final SubjectNames names;
    private final Caller caller;

    MeetingController(
            Meetings meetings,
            ProposeAgenda propose,
            SetAgenda agenda,
            ArrangeMeeting arrangement,
            ConveneMeeting convocation,
            PostponeMeeting postponement,
            CancelMeeting cancellation,
            SubjectNames names,
            Caller caller) {
        this.meetings = meetings;
        this.propose = propose;
        this.agenda = agenda;
        this.arrangement = arrangement;
        this.convocation = convocation;
        this.postponement = postponement;
        this.cancellation = cancellation;
        this.names = names;
        this.caller = caller;
    }

    @Operation(summary = "開催回を見る(議題・見送り・出欠・変更の経過)")
    @GetMapping
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    ResponseEntity<MeetingView> show(@PathVariable long id) {
        MeetingView view = MeetingView.of(meetings.recordOf(id, caller.actor()), names);
        return ETags.ok(view, view.version());
    }

    @Operation(summary = "議題案を見る(付議待ちを会議の時間に合わせたもの。保存はしない)")
    @GetMapping("/agenda-proposal")
    @Guarded(Policy.SET_AGENDA)
    ProposalView propose(@PathVariable long id) {
        return ProposalView.of(propose.propose(id, caller.actor()), names);
    }

    @Operation(summary = "議題を設定する(選び、並べ、時間を決める)")
    @PutMapping("/agenda")
    @Guarded(Policy.SET_AGENDA)
    ResponseEntity<MeetingView> setAgenda(
            @PathVariable long id,
            @Valid @RequestBody AgendaForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        agenda.set(id, form.toChoice(), IfMatch.version(ifMatch), caller.actor());
        return show(id);
    }

    @Operation(summary = "場所と会議の時間(分)を決める(開会まで)")
    @PutMapping("/arrangement")
    @Guarded(Policy.ARRANGE_MEETING)
    ResponseEntity<Meeting> arrange(
            @PathVariable long id,
            @Valid @RequestBody ArrangementForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(arrangement.arrange(id, form.place(), form.minutes(), IfMatch.version(ifMatch), caller.actor()));
    }

    @Operation(summary = "招集する")
    @PostMapping("/convene")
    @Guarded(Policy.CONVENE_MEETING)
    ResponseEntity<Meeting> convene(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(convocation.convene(id, IfMatch.version(ifMatch), caller.actor()));
    }

    @Operation(summary = "延期する(議題は付議待ちに戻る)")
    @PostMapping("/postpone")
    @Guarded(Policy.PLAN_MEETINGS)
    ResponseEntity<Meeting> postpone(
            @PathVariable long id,
            @Valid @RequestBody PostponementForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(
                postponement.postpone(id, form.startsAt(), form.reason(), IfMatch.version(ifMatch), caller.actor()));
    }

    @Operation(summary = "中止する(議題は付議待ちに戻る)")
    @PostMapping("/cancel")
    @Guarded(Policy.PLAN_MEETINGS)
    ResponseEntity<Meeting> cancel(
            @PathVariable long id,
            @Valid @RequestBody CancellationForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(cancellation.cancel(id, form.reason(), IfMatch.version(ifMatch), caller.actor()));
    }

    private static ResponseEntity<Meeting> answer(Meeting meeting) {
        return ETags.ok(meeting, meeting.version());
    }

    record PostponementForm(
            @NotNull(message = "{meeting.start.required}") OffsetDateTime startsAt,
            @NotBlank(message = "{meeting.text.blank}") String reason) {}

    /** @param place null while it is not known */
    record ArrangementForm(
            @Nullable String place,
            @NotNull(message = "{meeting.arrange.minutes}") Integer minutes) {}

    record CancellationForm(
            @NotBlank(message = "{meeting.text.blank}") String reason) {}
}
