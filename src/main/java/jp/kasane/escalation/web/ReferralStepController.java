package jp.kasane.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.escalation.AcceptReferral;
import jp.kasane.escalation.AcknowledgeReferral;
import jp.kasane.escalation.AnswerReferral;
import jp.kasane.escalation.ConfirmProposal;
import jp.kasane.escalation.ListReferrals;
import jp.kasane.escalation.OverrideProposal;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReturnReferral;
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

/** The steps of a referral, each taken by the secretariat whose turn it is. */
@RestController
@RequestMapping("/api/v1/referrals/{id}")
class ReferralStepController {

    private final ListReferrals referrals;
    private final ConfirmProposal confirm;
    private final OverrideProposal override;
    private final AcceptReferral accept;
    private final ReturnReferral giveBack;
    private final AnswerReferral answer;
    private final AcknowledgeReferral acknowledge;
    private final ReferralTelling telling;
    private final Caller caller;

    ReferralStepController(
            ListReferrals referrals,
            ConfirmProposal confirm,
            OverrideProposal override,
            AcceptReferral accept,
            ReturnReferral giveBack,
            AnswerReferral answer,
            AcknowledgeReferral acknowledge,
            ReferralTelling telling,
            Caller caller) {
        this.referrals = referrals;
        this.confirm = confirm;
        this.override = override;
        this.accept = accept;
        this.giveBack = giveBack;
        this.answer = answer;
        this.acknowledge = acknowledge;
        this.telling = telling;
        this.caller = caller;
    }

    @Operation(summary = "上申の提案を確認する(審議した会議の事務局)")
    @PostMapping("/confirm")
    @Guarded(Policy.CONFIRM_PROPOSAL)
    ResponseEntity<ReferralView> confirm(
            @PathVariable long id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        requireCurrent(id, tag);
        confirm.ofReferral(id, caller.actor());
        return shown(id);
    }

    @Operation(summary = "上申の提案を理由をつけて変更する(審議した会議の事務局)")
    @PostMapping("/override")
    @Guarded(Policy.CONFIRM_PROPOSAL)
    ResponseEntity<ReferralView> override(
            @PathVariable long id,
            @Valid @RequestBody OverrideForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        requireCurrent(id, tag);
        override.ofReferral(id, form.outcome(), form.reason(), caller.actor());
        return shown(id);
    }

    @Operation(summary = "上申を受理する(受ける会議の事務局)")
    @PostMapping("/accept")
    @Guarded(Policy.ACCEPT_REFERRAL)
    ResponseEntity<ReferralView> accept(
            @PathVariable long id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        requireCurrent(id, tag);
        accept.accept(id, caller.actor());
        return shown(id);
    }

    @Operation(summary = "上申を理由をつけて差し戻す(受ける会議の事務局)")
    @PostMapping("/return")
    @Guarded(Policy.RETURN_REFERRAL)
    ResponseEntity<ReferralView> giveBack(
            @PathVariable long id,
            @Valid @RequestBody ReturnForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        requireCurrent(id, tag);
        giveBack.giveBack(id, form.reason(), caller.actor());
        return shown(id);
    }

    @Operation(summary = "上申に言葉で回答する(受けた会議の事務局)。支援を確認する前に書けば、同じ言葉が元の会議まで届く。氏名は書かない。回答そのものを返す")
    @PostMapping("/answer")
    @Guarded(Policy.ANSWER_REFERRAL)
    ResponseEntity<ReferralView> answer(
            @PathVariable long id,
            @Valid @RequestBody AnswerForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        requireCurrent(id, tag);
        return shown(answer.answer(id, form.text(), caller.actor()));
    }

    @Operation(summary = "回答・共有を受領する(受け取った会議の事務局)")
    @PostMapping("/acknowledge")
    @Guarded(Policy.ACKNOWLEDGE_REFERRAL)
    ResponseEntity<ReferralView> acknowledge(
            @PathVariable long id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag) {
        requireCurrent(id, tag);
        acknowledge.acknowledge(id, caller.actor());
        return shown(id);
    }

    /** Who may not see the referral is not told between which councils it goes. */
    private void requireCurrent(long id, @Nullable String tag) {
        int version = referrals.get(id, caller.actor()).version();
        if (tag != null) {
            ETags.requireMatch(tag, version);
        }
    }

    private ResponseEntity<ReferralView> shown(long id) {
        Referral referral = referrals.get(id, caller.actor());
        return ETags.ok(telling.withDecision(referral), referral.version());
    }
}
