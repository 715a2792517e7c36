package jp.kasane.systembuilding;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CountRights;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Who deals with issues so that they know of the cases behind them. */
@Component
class IssueDealers {

    private final CountRights rights;
    private final Seats seats;
    private final CurrentTime time;

    IssueDealers(CountRights rights, Seats seats, CurrentTime time) {
        this.rights = rights;
        this.seats = seats;
        this.time = time;
    }

    Dealer of(Actor actor) {
        Set<String> secretariats = seats.heldBy(actor.personId(), time.today()).stream()
                .filter(seat -> seat.role() == SeatRole.SECRETARIAT)
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
        Set<String> seeing = rights.councilsSeeing(actor);
        seeing.retainAll(secretariats);
        return new Dealer(rights.seesAll(actor), secretariats, seeing);
    }

    /**
     * Somebody, and the councils of whose secretariats they are.
     *
     * @param all knows of every case
     * @param seeing those of the secretariats through which they see cases at more than 統計
     */
    record Dealer(boolean all, Set<String> secretariats, Set<String> seeing) {

        /** The council that works a proposal out must know the cases, the one that decides only if it may see cases. */
        boolean knowsCases(String coreCouncil, String systemCouncil) {
            return all || secretariats.contains(coreCouncil) || seeing.contains(systemCouncil);
        }

        boolean knowsNumber(String coreCouncil, String systemCouncil, String raisedByCouncil) {
            return knowsCases(coreCouncil, systemCouncil) || seeing.contains(raisedByCouncil);
        }
    }
}
