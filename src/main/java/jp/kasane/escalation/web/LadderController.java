package jp.kasane.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.ConveneCareConference;
import jp.kasane.escalation.MonitorCase;
import jp.kasane.escalation.OverrideProposal;
import jp.kasane.escalation.ShowLadder;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A case's way over the ladder, and the steps that are taken on it. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class LadderController {

    private final Cases cases;
    private final ShowLadder show;
    private final ConfirmProposal confirm;
    private final OverrideProposal override;
    private final MonitorCase monitor;
    private final ConveneCareConference convene;
    private final LadderTelling telling;
    private final Caller caller;

    LadderController(
            Cases cases,
            ShowLadder show,
            ConfirmProposal confirm,
            OverrideProposal override,
            MonitorCase monitor,
            ConveneCareConference convene,
            LadderTelling telling,
            Caller caller) {
        this.cases = cases;
        this.show = show;
        this.confirm = confirm;
        this.override = override;
        this.monitor = monitor;
        this.convene = convene;
        this.telling = telling;
        this.caller = caller;
    }

    @Operation(summary = "ケースがどの会議を経て今どこにあり、なぜ上がった(上がらなかった)のかを見る")
    @GetMapping("/ladder")
    @Guarded(Policy.VIEW_CASE)
    LadderView ladder(@PathVariable String number) {
        return shown(number, caller.actor());
    }

    @Operation(summary = "審議後の提案(継続・上申など)を確認する(審議した会議の事務局)")
    @PostMapping("/proposal/confirm")
    @Guarded(Policy.CONFIRM_PROPOSAL)
    LadderView confirm(@PathVariable String number) {
        confirm.ofCase(shownId(number), caller.actor());
        return shown(number, caller.actor());
    }

    @Operation(summary = "審議後の提案を理由をつけて変更する(審議した会議の事務局)")
    @PostMapping("/proposal/override")
    @Guarded(Policy.CONFIRM_PROPOSAL)
    LadderView override(@PathVariable String number, @Valid @RequestBody OverrideForm form) {
        override.ofCase(shownId(number), form.outcome(), form.reason(), caller.actor());
        return shown(number, caller.actor());
    }

    @Operation(summary = "モニタリングを記録する(継続・終結・再検討)")
    @PostMapping("/monitoring")
    @Guarded(Policy.MONITOR_CASE)
    LadderView monitor(@PathVariable String number, @Valid @RequestBody MonitoringForm form) {
        long caseId = show.whole(number, caller.actor()).subject().id();
        monitor.monitor(caseId, form.result(), form.closingReason(), form.note(), caller.actor());
        return shown(number, caller.actor());
    }

    /** @param id the conference's meeting */
    record ConvenedView(long id) {}

    @Operation(summary = "緊急のケア会議を招集する(招集者)")
    @PostMapping("/care-conference")
    @Guarded(Policy.CONVENE_CARE_CONFERENCE)
    ConvenedView convene(@PathVariable String number, @Valid @RequestBody ConferenceForm form) {
        return new ConvenedView(convene.convene(caseId(number), form.startsAt(), form.place(), caller.actor()));
    }

    private LadderView shown(String number, Actor actor) {
        return telling.tell(show.of(number, actor));
    }

    /** The case whose way is the answer: where that may not be shown, nothing is done. */
    private long shownId(String number) {
        return show.of(number, caller.actor()).subject().id();
    }

    private long caseId(String number) {
        return cases.byNumber(number).id();
    }
}
