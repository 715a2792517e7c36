package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.CaseListMapper;
import jp.kasane.casework.persistence.ReachRow;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom cases' own lists shut out. Chairs and secretariats are always admitted at their councils. */
@Service
@Transactional(readOnly = true)
public class Admissions {

    private static final Set<SeatRole> ALWAYS = Set.of(SeatRole.CHAIR, SeatRole.SECRETARIAT);

    private final CaseListMapper lists;
    private final Seats seats;
    private final CurrentTime time;

    Admissions(CaseListMapper lists, Seats seats, CurrentTime time) {
        this.lists = lists;
        this.seats = seats;
        this.time = time;
    }

    /** Those of the cases that are narrowed at the council and not open to the person. */
    public Set<Long> closedTo(Collection<Long> caseIds, String councilCode, Actor actor) {
        ClosedCases closed = closedTo(caseIds, actor);
        return caseIds.stream().filter(id -> closed.at(id, councilCode)).collect(Collectors.toSet());
    }

    /** Those of the cases that are narrowed at some council and not open to the person there. */
    public ClosedCases closedTo(Collection<Long> caseIds, Actor actor) {
        if (caseIds.isEmpty() || actor.isSystem()) {
            return ClosedCases.NONE;
        }
        List<ReachRow> rows = lists.closedTo(caseIds, actor.personId());
        if (rows.isEmpty()) {
            return ClosedCases.NONE;
        }
        Set<String> admitted = alwaysAdmitted(actor);
        return new ClosedCases(rows.stream()
                .filter(row -> !admitted.contains(row.councilCode()))
                .collect(Collectors.groupingBy(
                        ReachRow::caseId, Collectors.mapping(ReachRow::councilCode, Collectors.toSet()))));
    }

    /** Whether any case is narrowed at all to a list without the person. */
    public boolean isLeftOut(Actor actor) {
        return !actor.isSystem() && lists.isLeftOut(actor.personId());
    }

    /** Councils at which no list shuts the person out. */
    private Set<String> alwaysAdmitted(Actor actor) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .filter(seat -> ALWAYS.contains(seat.role()))
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
    }
}
