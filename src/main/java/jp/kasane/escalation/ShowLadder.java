package jp.kasane.escalation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.Admissions;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ClosedCases;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a case's ladder to those who may see the case itself. Where only statistics may be shown, no more than what the
 * own councils made of the case, as far as its own lists are open to the person: they have to confirm it. What is only
 * proposed, or was given up, is shown to its sender alone.
 */
@Service
@Transactional
public class ShowLadder {

    private static final String PART = "LADDER";

    private final Cases cases;
    private final ViewCase view;
    private final Ladders ladders;
    private final Seats seats;
    private final Admissions admissions;
    private final OpenReferrals referrals;
    private final CurrentTime time;

    ShowLadder(
            Cases cases,
            ViewCase view,
            Ladders ladders,
            Seats seats,
            Admissions admissions,
            OpenReferrals referrals,
            CurrentTime time) {
        this.cases = cases;
        this.view = view;
        this.ladders = ladders;
        this.seats = seats;
        this.admissions = admissions;
        this.referrals = referrals;
        this.time = time;
    }

    /**
     * The case as it stands, with its way.
     *
     * @param path codes of the councils that deliberated it, in order
     * @param whole false where only what the own councils deliberated is told
     */
    public record Shown(CaseRef subject, CaseLadder ladder, List<String> path, boolean whole) {

        /** Whether it may be told that the case is before this council, or was. */
        public boolean tells(String councilCode) {
            return whole || path.contains(councilCode);
        }
    }

    /** @throws ProblemException NOT_FOUND as for the case; FORBIDDEN where only statistics may be shown */
    public Shown whole(String number, Actor actor) {
        Shown shown = of(number, actor);
        if (!shown.whole()) {
            throw onlyStatistics();
        }
        return shown;
    }

    /**
     * @throws ProblemException NOT_FOUND as for the case; FORBIDDEN where only statistics may be shown and no council of
     *     the person deliberated the case
     */
    public Shown of(String number, Actor actor) {
        CaseRef subject = cases.byNumber(number);
        boolean whole = view.look(subject, PART, actor) != DisclosureLevel.STATISTICS;
        CaseLadder ladder = ladders.of(subject.id());
        List<String> path = ladders.path(subject.id());
        return whole
                ? new Shown(subject, ladder.carriedBy(referrals.onTheWay(ladder.referrals(), actor)), path, true)
                : own(subject, ladder, path, actor);
    }

    private Shown own(CaseRef subject, CaseLadder ladder, List<String> path, Actor actor) {
        ClosedCases closed = admissions.closedTo(Set.of(subject.id()), actor);
        Set<String> councils = seats.heldBy(actor.personId(), time.today()).stream()
                .map(Seat::councilCode)
                .filter(council -> !closed.at(subject.id(), council))
                .collect(Collectors.toSet());
        CaseLadder own = ladder.at(councils);
        if (own.deliberations().isEmpty()) {
            throw onlyStatistics();
        }
        return new Shown(subject, own, path.stream().filter(councils::contains).toList(), false);
    }

    private static ProblemException onlyStatistics() {
        return ProblemException.forbidden("escalation.ladder.statistics");
    }
}
