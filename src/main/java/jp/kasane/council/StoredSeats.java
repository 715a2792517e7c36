package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Rights by the terms that are running today. */
@Component
class StoredSeats implements Seats {

    private final SeatMapper mapper;
    private final Councils councils;
    private final AssignSeat assignSeat;
    private final EndSeat endSeat;
    private final SeatRights rights;
    private final CurrentTime time;

    StoredSeats(
            SeatMapper mapper,
            Councils councils,
            AssignSeat assignSeat,
            EndSeat endSeat,
            SeatRights rights,
            CurrentTime time) {
        this.mapper = mapper;
        this.councils = councils;
        this.assignSeat = assignSeat;
        this.endSeat = endSeat;
        this.rights = rights;
        this.time = time;
    }

    @Override
    public List<Seat> held(String councilCode, LocalDate on) {
        return mapper.held(councils.get(councilCode).code(), on);
    }

    @Override
    public List<Seat> heldBy(long personId, LocalDate on) {
        return mapper.heldBy(personId, on);
    }

    @Override
    public List<Seat> everHeldBy(long personId) {
        return mapper.everHeldBy(personId);
    }

    @Override
    public boolean holds(long personId, String councilCode, SeatRole role) {
        return mapper.holdsAny(personId, councilCode, time.today(), List.of(role.name()));
    }

    @Override
    public boolean permits(Policy policy, Actor actor, String councilCode) {
        return rights.permits(policy, actor, councils.get(councilCode).code());
    }

    @Override
    public void require(Policy policy, Actor actor, String councilCode) {
        rights.require(policy, actor, councils.get(councilCode).code());
    }

    @Override
    public Set<String> councilsFor(Policy policy, Actor actor) {
        return rights.councilsFor(policy, actor);
    }

    @Override
    public long assign(NewSeat seat, Actor actor) {
        return assignSeat.assign(seat, actor);
    }

    @Override
    public List<Seat> roster(String councilCode, LocalDate on) {
        return mapper.roster(councils.get(councilCode).code(), on);
    }

    @Override
    public void end(String councilCode, long seatId, LocalDate lastDay, Actor actor) {
        endSeat.end(councils.get(councilCode).code(), seatId, lastDay, actor);
    }
}
