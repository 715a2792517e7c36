package jp.kasane.council;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.kasane.council.persistence.MappedTermMapper;
import jp.kasane.council.persistence.MappedTermMapper.MappedTerm;
import jp.kasane.identity.MappedSeat;
import jp.kasane.identity.MappedSeats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Terms that follow the groups of a provider: given from today, and ended with yesterday. */
@Component
class MappedTerms implements MappedSeats {

    private static final Logger LOG = LoggerFactory.getLogger(MappedTerms.class);

    private final MappedTermMapper mapper;
    private final Seats seats;
    private final CurrentTime time;

    MappedTerms(MappedTermMapper mapper, Seats seats, CurrentTime time) {
        this.mapper = mapper;
        this.seats = seats;
        this.time = time;
    }

    @Override
    public void set(long personId, Set<MappedSeat> given) {
        for (MappedTerm term : mapper.of(personId, time.today())) {
            if (given.stream().noneMatch(term::is)) {
                seats.end(term.councilCode(), term.seatId(), time.today().minusDays(1), Actor.SYSTEM);
            }
        }
        List<Seat> held = seats.heldBy(personId, time.today());
        given.stream()
                .filter(seat -> held.stream().noneMatch(own -> isSame(own, seat)))
                .forEach(seat -> give(personId, seat));
    }

    private void give(long personId, MappedSeat seat) {
        if (!mapper.isCouncil(seat.council())
                || Arrays.stream(SeatRole.values())
                        .noneMatch(role -> role.name().equals(seat.role()))) {
            LOG.warn("a group gives the seat {} at {}, which does not exist", seat.role(), seat.council());
            return;
        }
        NewSeat given = new NewSeat(
                seat.council(),
                SeatRole.valueOf(seat.role()),
                seat.title(),
                seat.secrecy(),
                personId,
                time.today(),
                null);
        mapper.mark(seats.assign(given, Actor.SYSTEM), personId);
    }

    private static boolean isSame(Seat own, MappedSeat seat) {
        return own.councilCode().equals(seat.council())
                && own.role().name().equals(seat.role())
                && own.title().equals(seat.title());
    }
}
