package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.CarryingOffice;
import jp.kasane.casework.HandOverCase;
import jp.kasane.casework.HandOverReason;
import jp.kasane.web.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation that carries a case (担当機関). */
@RestController
@RequestMapping("/api/v1/cases/{number}/office")
class OfficeController {

    private final HandOverCase handOver;
    private final Caller caller;

    OfficeController(HandOverCase handOver, Caller caller) {
        this.handOver = handOver;
        this.caller = caller;
    }

    @Operation(summary = "ケースの担当機関と、担当を移せる機関を見る")
    @GetMapping
    @Guarded(Policy.HAND_OVER_CASE)
    CarryingOffice show(@PathVariable String number) {
        return handOver.of(number, caller.actor());
    }

    @Operation(summary = "ケースの担当をほかの機関へ移す(移したあと、もとの機関からは見えません)")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(Policy.HAND_OVER_CASE)
    void handOver(@PathVariable String number, @Valid @RequestBody OfficeForm form) {
        handOver.handOver(number, form.office(), form.reason(), caller.actor());
    }

    /** @param office id of the organisation */
    record OfficeForm(@NotNull Long office, @NotNull HandOverReason reason) {}
}
