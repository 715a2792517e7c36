package jp.kasane.meeting.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.meeting.AmendMinutes;
import jp.kasane.meeting.ApproveMinutes;
import jp.kasane.meeting.Meetings;
import jp.kasane.meeting.Minutes;
import jp.kasane.meeting.MinutesAmendment;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
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

/** Minutes of a meeting: reading, amending with a trace, the chair's confirmation. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/minutes")
class MinutesController {

    private final Meetings meetings;
    private final AmendMinutes amendment;
    private final ApproveMinutes approval;
    private final Caller caller;

    MinutesController(Meetings meetings, AmendMinutes amendment, ApproveMinutes approval, Caller caller) {
        this.meetings = meetings;
        this.amendment = amendment;
        this.approval = approval;
        this.caller = caller;
    }

    @Operation(summary = "議事録と、その訂正の経過を見る")
    @GetMapping
    @Guarded(Policy.LOOK_INTO_MEETINGS)
    ResponseEntity<MinutesView> show(@PathVariable long id) {
        Actor actor = caller.actor();
        return answer(meetings.minutesOf(id, actor), meetings.amendmentsOf(id, actor));
    }

    @Operation(summary = "議事録を訂正する(だれが、いつ、何を、なぜ変えたかが残る)")
    @PutMapping
    @Guarded(Policy.AMEND_MINUTES)
    ResponseEntity<MinutesView> amend(
            @PathVariable long id,
            @Valid @RequestBody MinutesForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        amendment.amend(id, form.text(), form.reason(), IfMatch.version(ifMatch), caller.actor());
        return show(id);
    }

    @Operation(summary = "議事録を確認する(議長だけができる)")
    @PostMapping("/approve")
    @Guarded(Policy.APPROVE_MINUTES)
    ResponseEntity<MinutesView> approve(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        approval.approve(id, IfMatch.version(ifMatch), caller.actor());
        return show(id);
    }

    private static ResponseEntity<MinutesView> answer(Minutes minutes, List<MinutesAmendment> amendments) {
        return ETags.ok(new MinutesView(minutes, amendments), minutes.version());
    }

    record MinutesForm(
            @NotBlank(message = "{meeting.text.blank}") String text,
            @NotBlank(message = "{meeting.text.blank}") String reason) {}

    /** @param amendments oldest first */
    record MinutesView(@JsonUnwrapped Minutes minutes, List<MinutesAmendment> amendments) {}
}
