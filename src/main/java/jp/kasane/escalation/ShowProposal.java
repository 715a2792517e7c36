package jp.kasane.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.escalation.model.OverrideRules;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the table proposed for a case and waits for a person. */
@Service
@Transactional(readOnly = true)
public class ShowProposal {

    private final Councils councils;
    private final Seats seats;

    ShowProposal(Councils councils, Seats seats) {
        this.councils = councils;
        this.seats = seats;
    }

    /**
     * @param alternatives what may be chosen instead
     * @param mine whether it is this person's to confirm
     */
    public record Waiting(Deliberation deliberation, Outcome proposed, List<Outcome> alternatives, boolean mine) {}

    /** Empty when no proposal waits. */
    public Optional<Waiting> of(CaseLadder ladder, Actor actor) {
        return ladder.deliberations().stream()
                .filter(deliberation -> deliberation.state() == DeliberationState.PROPOSED)
                .findFirst()
                .map(deliberation -> waiting(deliberation, actor));
    }

    private Waiting waiting(Deliberation deliberation, Actor actor) {
        Council council = councils.get(deliberation.councilCode());
        Outcome proposed = Objects.requireNonNull(deliberation.proposedOutcome());
        boolean urgentBody = councils.urgentCouncil().isPresent();
        List<Outcome> alternatives = Arrays.stream(Outcome.values())
                .filter(outcome -> OverrideRules.refusal(proposed, outcome, council.parentCode() != null, urgentBody)
                        .isEmpty())
                .toList();
        boolean mine = seats.holds(actor.personId(), council.code(), SeatRole.SECRETARIAT);
        return new Waiting(deliberation, proposed, alternatives, mine);
    }
}
