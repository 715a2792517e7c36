package jp.kasane.escalation;

import java.util.Set;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;

/** Whose turn it is with a referral. The use cases of the steps check it again. */
@Service
public class ReferralTurns {

    private final Seats seats;

    ReferralTurns(Seats seats) {
        this.seats = seats;
    }

    /**
     * @param steps what waits to be done; empty when nothing does
     * @param council whose secretariat does it
     * @param mine whether this person may do it
     */
    public record Turn(Set<ReferralStep> steps, String council, boolean mine) {

        public boolean may(ReferralStep step) {
            return mine && steps.contains(step);
        }
    }

    public Turn of(Referral referral, Actor actor) {
        Set<ReferralStep> steps = steps(referral);
        boolean sender = steps.contains(ReferralStep.CONFIRM);
        String council = sender ? referral.fromCouncil() : referral.toCouncil();
        boolean mine = !steps.isEmpty() && seats.holds(actor.personId(), council, SeatRole.SECRETARIAT);
        return new Turn(steps, council, mine);
    }

    private static Set<ReferralStep> steps(Referral referral) {
        boolean escalation = referral.isEscalation();
        return switch (referral.status()) {
            case PROPOSED -> Set.of(ReferralStep.CONFIRM);
            case CONFIRMED -> confirmed(referral, escalation);
            case ACCEPTED -> escalation ? Set.of(ReferralStep.ANSWER) : Set.of();
            case OVERRIDDEN, RETURNED, ANSWERED, ACKNOWLEDGED -> Set.of();
        };
    }

    private static Set<ReferralStep> confirmed(Referral referral, boolean escalation) {
        if (escalation) {
            return Set.of(ReferralStep.ACCEPT, ReferralStep.RETURN);
        }
        return referral.kind() == ReferralKind.URGENT ? Set.of() : Set.of(ReferralStep.ACKNOWLEDGE);
    }
}
