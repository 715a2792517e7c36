package jp.kasane.followup.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.followup.ReadAction;
import jp.kasane.followup.ReassignAction;
import jp.kasane.followup.ReportAction;
import jp.kasane.followup.RescheduleAction;
import jp.kasane.followup.model.Action;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves actions on. Each call answers the action as it is afterwards. */
@RestController
@RequestMapping("/api/v1/actions/{id}")
class ActionStepController {
    private final ReadAction readAction;
    private final ReportAction reportAction;
    private final Verification verification;
    private final RescheduleAction rescheduleAction;
    private final ReassignAction reassignAction;
    private final ActionTelling telling;
    private final Caller caller;

    ActionStepController(
            ReadAction readAction,
            ReportAction reportAction,
            Verification verification,
            RescheduleAction rescheduleAction,
            ReassignAction reassignAction,
            ActionTelling telling,
            Caller caller) {
        this.readAction = readAction;
        this.reportAction = reportAction;
        this.verification = verification;
        this.rescheduleAction = rescheduleAction;
        this.reassignAction = reassignAction;
        this.telling = telling;
        this.caller = caller;
    }

    @Operation(summary = "実施したことを報告する（担当者、または代行する事務局。代行のときは onBehalfOf に担当者を書ける。両方の人を記録する）")
    @PostMapping("/report")
    @Guarded({Policy.REPORT_ACTION, Policy.REPORT_FOR_MEMBER})
    ResponseEntity<ActionView> report(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReportForm form) {
        reportAction.report(id, form.told(), form.onBehalfOf(), expected(id, ifMatch), caller.actor());
        return answer(id);
    }

    @Operation(summary = "報告を確認する、または理由をつけて差し戻す（事務局）")
    @PostMapping("/verify")
    @Guarded(Policy.VERIFY_REPORT)
    ResponseEntity<ActionView> verify(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody VerifyForm form) {
        verification.judge(id, form, expected(id, ifMatch), caller.actor());
        return answer(id);
    }

    @Operation(summary = "期限を変える（事務局、理由が必要）")
    @PostMapping("/reschedule")
    @Guarded(Policy.RESCHEDULE_ACTION)
    ResponseEntity<ActionView> reschedule(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RescheduleForm form) {
        rescheduleAction.reschedule(id, form.dueOn(), form.reason(), expected(id, ifMatch), caller.actor());
        return answer(id);
    }

    @Operation(summary = "担当者を替える（事務局、理由が必要）")
    @PostMapping("/reassign")
    @Guarded(Policy.REASSIGN_ACTION)
    ResponseEntity<ActionView> reassign(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReassignForm form) {
        reassignAction.reassign(id, form.assigneeId(), form.reason(), expected(id, ifMatch), caller.actor());
        return answer(id);
    }

    private @Nullable Integer expected(long id, @Nullable String ifMatch) {
        int version = readAction.get(id, caller.actor()).version();
        ETags.requireMatch(ifMatch, version);
        return ifMatch == null ? null : version;
    }

    private ResponseEntity<ActionView> answer(long id) {
        Action action = readAction.get(id, caller.actor());
        return ETags.ok(telling.tell(action), action.version());
    }
}
