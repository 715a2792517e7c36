package jp.kasane.escalation.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralBox;
import jp.kasane.escalation.ReferralInbox;
import jp.kasane.shared.Actor;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 上申・回答・共有: what waits at a person's councils, and what came back. */
@PageController
class ReferralsPage {

    private final ReferralInbox inbox;
    private final ReferralTelling telling;
    private final InboxCouncils councils;
    private final Caller caller;

    ReferralsPage(ReferralInbox inbox, ReferralTelling telling, InboxCouncils councils, Caller caller) {
        this.inbox = inbox;
        this.telling = telling;
        this.councils = councils;
        this.caller = caller;
    }

    @GetMapping("/referrals")
    @Guarded(Policy.VIEW_REFERRALS)
    String list(
            @RequestParam(defaultValue = "TO_ACCEPT") ReferralBox box,
            @RequestParam(required = false) @Nullable String council,
            Paging paging,
            Model model) {
        String only = council == null || council.isEmpty() ? null : council;
        Actor actor = caller.actor();
        Long after = paging.afterId();
        List<Referral> rows = inbox.page(box, only, after == null ? 0 : after, paging.fetch(), actor);
        model.addAttribute("box", box);
        model.addAttribute("boxes", ReferralBox.values());
        model.addAttribute("counts", inbox.counts(only, actor));
        model.addAttribute("council", only == null ? "" : only);
        model.addAttribute("councils", councils.of(actor));
        model.addAttribute("here", "/referrals?box=" + box + (only == null ? "" : "&council=" + only));
        model.addAttribute("page", Page.of(telling.briefly(rows), paging.limit(), ReferralView::id));
        return "escalation/referrals";
    }
}
