package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseConsents;
import jp.kasane.casework.ConsentsTogether;
import jp.kasane.casework.DisclosureReason;
import jp.kasane.casework.ExplainDisclosure;
import jp.kasane.casework.Recall;
import jp.kasane.casework.Recalls;
import jp.kasane.casework.RecordDeath;
import jp.kasane.privacy.Consent;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Consents of a case's household. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class ConsentController {

    private final CaseConsents consents;
    private final ConsentsTogether together;
    private final RecordDeath deaths;
    private final Recalls recalls;
    private final ExplainDisclosure explain;
    private final Caller caller;

    ConsentController(
            CaseConsents consents,
            ConsentsTogether together,
            RecordDeath deaths,
            Recalls recalls,
            ExplainDisclosure explain,
            Caller caller) {
        this.consents = consents;
        this.together = together;
        this.deaths = deaths;
        this.recalls = recalls;
        this.explain = explain;
        this.caller = caller;
    }

    @Operation(summary = "世帯員ひとりの同意を記録する")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/consents")
    @Guarded(Policy.RECORD_CONSENT)
    ResponseEntity<Consent> give(@PathVariable String number, @Valid @RequestBody ConsentForm form) {
        Consent consent = consents.give(number, form.toConsent(), caller.actor());
        return ResponseEntity.created(URI.create("/api/v1/cases/" + number + "/consents"))
                .body(consent);
    }

    @Operation(summary = "世帯の同意の一覧(期限切れ・撤回も含む)")
    @GetMapping("/consents")
    @Guarded(Policy.VIEW_CASE)
    Page<Consent> list(@PathVariable String number) {
        List<Consent> all = consents.list(number, caller.actor());
        return new Page<>(all, null);
    }

    @Operation(summary = "同意を撤回する")
    @PostMapping("/consents/{id}/withdraw")
    @Guarded(Policy.WITHDRAW_CONSENT)
    Consent withdraw(@PathVariable String number, @PathVariable long id, @Valid @RequestBody WithdrawalForm form) {
        return Boolean.TRUE.equals(form.others())
                ? together.withdraw(number, id, form.toWithdrawal(), caller.actor())
                : consents.withdraw(number, id, form.toWithdrawal(), caller.actor());
    }

    @Operation(summary = "同意の一部を撤回する(残る目的・提供先・項目を書く)")
    @PostMapping("/consents/{id}/narrow")
    @Guarded(Policy.WITHDRAW_CONSENT)
    Consent narrow(@PathVariable String number, @PathVariable long id, @Valid @RequestBody NarrowingForm form) {
        return Boolean.TRUE.equals(form.others())
                ? together.narrow(number, id, form.toNarrowing(), caller.actor())
                : consents.narrow(number, id, form.toNarrowing(), caller.actor());
    }

    @Operation(summary = "なぜこの範囲で見えているか(法的な位置づけ・席の守秘義務・規則・世帯員ごとの同意)")
    @GetMapping("/disclosure")
    @Guarded(Policy.VIEW_CASE)
    DisclosureReason disclosure(@PathVariable String number) {
        return explain.of(number, caller.actor());
    }

    @Operation(summary = "同意の撤回から会議体ごとに生じた処理(利用停止・返却・消去)と、その済み具合")
    @GetMapping("/recalls")
    @Guarded(Policy.VIEW_CASE)
    Page<Recall> recalls(@PathVariable String number) {
        List<Recall> all = recalls.ofCase(number, caller.actor());
        return new Page<>(all, null);
    }

    @Operation(summary = "世帯員の死亡を記録する(以後その人の同意は求めない)")
    @PostMapping("/members/{id}/deceased")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(Policy.RECORD_DEATH)
    void died(@PathVariable String number, @PathVariable long id, @Valid @RequestBody DeathForm form) {
        deaths.record(number, id, form.on(), caller.actor());
    }

    record DeathForm(
            @NotNull(message = "{casework.text.blank}") LocalDate on) {}
}
