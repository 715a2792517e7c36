package jp.kasane.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.escalation.ListReferrals;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralDirection;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.web.Caller;
import jp.kasane.web.ETags;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals between councils, to be read. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralController {

    private final ListReferrals referrals;
    private final ReferralTelling telling;
    private final Caller caller;

    ReferralController(ListReferrals referrals, ReferralTelling telling, Caller caller) {
        this.referrals = referrals;
        this.telling = telling;
        this.caller = caller;
    }

    @Operation(summary = "会議の間の上申・共有・回答の一覧(古い順)")
    @GetMapping
    @Guarded(Policy.VIEW_REFERRALS)
    Page<ReferralView> list(
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(required = false) @Nullable ReferralDirection direction,
            @RequestParam(required = false) @Nullable ReferralStatus status,
            Paging paging) {
        Long after = paging.afterId();
        List<Referral> rows =
                referrals.page(council, direction, status, after == null ? 0 : after, paging.fetch(), caller.actor());
        return Page.of(telling.briefly(rows), paging.limit(), ReferralView::id);
    }

    @Operation(summary = "上申・共有・回答をひとつ見る(判定の根拠つき)")
    @GetMapping("/{id}")
    @Guarded(Policy.VIEW_REFERRALS)
    ResponseEntity<ReferralView> show(@PathVariable long id) {
        Referral referral = referrals.get(id, caller.actor());
        return ETags.ok(telling.withDecision(referral), referral.version());
    }
}
