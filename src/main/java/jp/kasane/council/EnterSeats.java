package jp.kasane.council;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.council.model.SeatLine;
import jp.kasane.council.model.SeatLines;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives seats to people who are named as in a table: all rows or none. */
@Service
public class EnterSeats {

    private final CheckSeats check;
    private final Seats seats;
    private final People people;

    EnterSeats(CheckSeats check, Seats seats, People people) {
        this.check = check;
        this.seats = seats;
        this.people = people;
    }

    /**
     * What would become of each row. Nothing is changed.
     *
     * @param newPeople whether people who are not registered shall be, without an account
     * @throws ProblemException FORBIDDEN unless the actor manages the council; INVALID without rows or with too many
     */
    @Transactional(readOnly = true)
    public List<EnteredSeat> check(String councilCode, List<SeatLine> lines, boolean newPeople, Actor actor) {
        seats.require(Policy.FILL_SEATS, actor, councilCode);
        if (lines.isEmpty()) {
            throw ProblemException.invalid("rows", "council.seat.rows-none");
        }
        if (lines.size() > SeatLines.MOST) {
            throw ProblemException.invalid("rows", "council.seat.rows-many", SeatLines.MOST);
        }
        return check.check(councilCode, lines, newPeople, actor);
    }

    /**
     * @return how many seats were given
     * @throws ProblemException as {@link #check}, and INVALID when any row has a fault
     */
    @Transactional
    public int enter(String councilCode, List<SeatLine> lines, boolean newPeople, Actor actor) {
        List<EnteredSeat> rows = check(councilCode, lines, newPeople, actor);
        long faulty = rows.stream().filter(row -> !row.faults().isEmpty()).count();
        if (faulty > 0) {
            throw ProblemException.invalid("rows", "council.seat.rows-faulty", faulty);
        }
        rows.forEach(row -> seats.assign(CheckSeats.newSeat(councilCode, row, personOf(row)), actor));
        return rows.size();
    }

    private long personOf(EnteredSeat row) {
        if (row.person() != null) {
            return row.person().id();
        }
        SeatLine line = row.line();
        // the same new person may stand in two rows
        return people.named(List.of(CheckSeats.spaceless(line.name()))).stream()
                .filter(known -> line.organisation().equals(known.organisation() == null ? "" : known.organisation()))
                .findFirst()
                .map(known -> known.id())
                .orElseGet(() -> people.register(new NewPerson(
                        line.name(),
                        blankToNull(line.kana()),
                        blankToNull(line.organisation()),
                        null,
                        null,
                        null,
                        Set.of())));
    }

    private static @org.jspecify.annotations.Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
