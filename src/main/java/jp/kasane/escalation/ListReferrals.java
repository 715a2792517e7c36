package jp.kasane.escalation;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows referrals to those who sit at one of their councils, and to those who carry the case. */
@Service
@Transactional
public class ListReferrals {

    private final ReferralMapper referrals;
    private final ReferralBook book;
    private final Councils councils;
    private final Seats seats;
    private final People people;
    private final OpenReferrals open;
    private final Cases cases;
    private final ViewCase view;

    ListReferrals(
            ReferralMapper referrals,
            ReferralBook book,
            Councils councils,
            Seats seats,
            People people,
            OpenReferrals open,
            Cases cases,
            ViewCase view) {
        this.cases = cases;
        this.view = view;
        this.open = open;
        this.referrals = referrals;
        this.book = book;
        this.councils = councils;
        this.seats = seats;
        this.people = people;
    }

    /**
     * @param council from or to it; null for every council the actor may look into
     * @param after id of the last one seen; 0 to begin
     */
    public List<Referral> page(
            @Nullable String council,
            @Nullable ReferralDirection direction,
            @Nullable ReferralStatus status,
            long after,
            int limit,
            Actor actor) {
        ReferralInbox.Reach reach = reach(council, actor);
        return reach.isNothing()
                ? List.of()
                : open.fill(
                        after,
                        limit,
                        (from, rows) ->
                                referrals.page(reach.councils(), direction, status, OpenReferrals.from(from), rows),
                        actor);
    }

    /** Which councils' referrals the actor may look into. */
    ReferralInbox.Reach reach(@Nullable String council, Actor actor) {
        if (council != null) {
            requireSeat(actor, List.of(councils.get(council).code()));
            return new ReferralInbox.Reach(false, List.of(council));
        }
        return carriesCases(actor)
                ? new ReferralInbox.Reach(true, List.of())
                : new ReferralInbox.Reach(false, ownCouncils(actor));
    }

    /**
     * What came to a council, or went out from it: open ones oldest first, or all newest first.
     *
     * @param after id of the last one seen; null to begin
     * @throws ProblemException NOT_FOUND, FORBIDDEN
     */
    public List<Referral> ofCouncil(
            String council, boolean incoming, boolean openOnly, @Nullable Long after, int limit, Actor actor) {
        String code = councils.get(council).code();
        requireSeat(actor, List.of(code));
        return open.fill(
                after, limit, (from, rows) -> referrals.ofCouncil(code, incoming, openOnly, from, rows), actor);
    }

    /** @throws ProblemException FORBIDDEN; NOT_FOUND also when it carries a case that the actor may not know of */
    public Referral get(long id, Actor actor) {
        Referral referral = book.get(id);
        requireSeat(actor, List.of(referral.fromCouncil(), referral.toCouncil()));
        if (open.of(List.of(referral), actor).isEmpty()) {
            throw ReferralBook.missing(id);
        }
        look(referral, actor);
        return referral;
    }

    /** A success that is shared with a council is told without the case itself. */
    private void look(Referral referral, Actor actor) {
        String number = referral.caseNumber();
        if (number != null && !view.visible(Set.of(referral.subjectId()), actor).isEmpty()) {
            view.look(cases.byNumber(number), "REFERRAL", actor);
        }
    }

    private void requireSeat(Actor actor, List<String> anyOf) {
        if (!carriesCases(actor) && ownCouncils(actor).stream().noneMatch(anyOf::contains)) {
            throw ProblemException.forbidden("escalation.referral.not-yours");
        }
    }

    private boolean carriesCases(Actor actor) {
        return people.permits(Policy.VIEW_REFERRALS, actor);
    }

    private List<String> ownCouncils(Actor actor) {
        return List.copyOf(seats.councilsFor(Policy.VIEW_REFERRALS, actor));
    }
}
