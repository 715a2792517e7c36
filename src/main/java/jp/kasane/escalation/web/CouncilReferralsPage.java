package jp.kasane.escalation.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.escalation.ListReferrals;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import jp.kasane.web.SubjectNames;
import jp.kasane.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What came to a council from others and what it sent them, with whose turn it is. */
@PageController
class CouncilReferralsPage {

    private final Councils councils;
    private final ListReferrals referrals;
    private final SubjectNames names;
    private final CurrentTime time;
    private final Caller caller;

    CouncilReferralsPage(
            Councils councils, ListReferrals referrals, SubjectNames names, CurrentTime time, Caller caller) {
        this.councils = councils;
        this.referrals = referrals;
        this.names = names;
        this.time = time;
        this.caller = caller;
    }

    /**
     * @param box {@code out} for what the council sent; what came to it otherwise
     * @param all also what is settled, newest first
     */
    @GetMapping("/councils/{code}/referrals")
    @Guarded(Policy.VIEW_REFERRALS)
    String list(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String box,
            @RequestParam(required = false) @Nullable String all,
            Paging paging,
            Model model) {
        boolean incoming = !"out".equals(box);
        List<Referral> rows =
                referrals.ofCouncil(code, incoming, all == null, paging.afterId(), paging.fetch(), caller.actor());
        Page<Referral> page = Page.of(rows, paging.limit(), Referral::id);
        model.addAttribute("council", councils.get(code));
        model.addAttribute("rows", rows(page.items(), incoming));
        model.addAttribute("next", page.next());
        model.addAttribute("incoming", incoming);
        model.addAttribute("all", all != null);
        return "escalation/council-referrals";
    }

    private List<Row> rows(List<Referral> page, boolean incoming) {
        Map<Subject, String> about =
                names.of(page.stream().map(Referral::subject).toList());
        return page.stream()
                .map(referral -> new Row(
                        referral,
                        about.get(referral.subject()),
                        councils.get(incoming ? referral.fromCouncil() : referral.toCouncil())
                                .name(),
                        turn(referral, incoming),
                        ChronoUnit.DAYS.between(day(referral), time.today())))
                .toList();
    }

    private static LocalDate day(Referral referral) {
        return referral.createdAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }

    /** What is to be done next, and by whom; key of a message. */
    private static String turn(Referral referral, boolean incoming) {
        String side = incoming ? "here" : "there";
        if (referral.status() == ReferralStatus.CONFIRMED) {
            if (referral.kind() == ReferralKind.URGENT) {
                return side + ".convene";
            }
            return referral.isEscalation() ? side + ".accept" : side + ".acknowledge";
        }
        return switch (referral.status()) {
            case PROPOSED -> "confirm";
            case ACCEPTED -> side + ".answer";
            default -> "settled";
        };
    }

    /**
     * @param name how people refer to what it carries
     * @param other the council on the other side
     */
    record Row(Referral referral, @Nullable String name, String other, String turn, long days) {}
}
