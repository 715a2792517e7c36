package jp.kasane.casework;

import java.util.Set;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/**
 * Who reads a case's texts as they were written while taking the names out of them. Who is to find what still tells whom a
 * text is about has to see both sides; so the council's secretariat does, where its seat owes secrecy, on the page that
 * confirms and nowhere else. In 氷見市 that seat is the CSW's own.
 */
@Component
class SourceReaders {

    private final ViewerLevels levels;
    private final Seats seats;
    private final CurrentTime time;

    SourceReaders(ViewerLevels levels, Seats seats, CurrentTime time) {
        this.levels = levels;
        this.seats = seats;
        this.time = time;
    }

    /** Never for somebody who may not know of the case, such as a secretariat that its chair left out. */
    boolean include(Actor actor, long caseId, String councilCode) {
        if (actor.isSystem()) {
            return true;
        }
        DisclosureLevel level = levels.of(Set.of(caseId), actor).get(caseId);
        return level == DisclosureLevel.REAL_NAME || (level != null && prepares(actor, councilCode));
    }

    private boolean prepares(Actor actor, String councilCode) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .anyMatch(seat -> seat.councilCode().equals(councilCode)
                        && seat.role() == SeatRole.SECRETARIAT
                        && owesSecrecy(seat));
    }

    private static boolean owesSecrecy(Seat seat) {
        return !seat.secrecy().equals("NONE");
    }
}
