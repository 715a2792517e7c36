package jp.kasane.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.escalation.MoveWithConsent;
import jp.kasane.web.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** From the conference that needs no consent to the one that does. */
@RestController
class MoveWithConsentController {

    private final MoveWithConsent move;
    private final Caller caller;

    MoveWithConsentController(MoveWithConsent move, Caller caller) {
        this.move = move;
        this.caller = caller;
    }

    @Operation(summary = "全員の同意が得られたケースを、支援会議から重層的支援会議へ移す")
    @PostMapping("/api/v1/cases/{number}/consent-obtained")
    @ResponseStatus(HttpStatus.CREATED)
    @Guarded(Policy.MOVE_WITH_CONSENT)
    Moved move(@PathVariable String number) {
        return new Moved(move.move(number, caller.actor()));
    }

    /** @param referralId the referral that carries it */
    record Moved(long referralId) {}
}
