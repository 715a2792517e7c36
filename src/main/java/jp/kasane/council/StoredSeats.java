package jp.kasane.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
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
    public boolean holds(long personId, String councilCode, SeatRole role) {
        return mapper.holdsAny(personId, councilCode, time.today(), List.of(role.name()));
    }

    @Override
    public void require(Actor actor, String councilCode, SeatRole... anyOf) {
        String code = councils.get(councilCode).code();
        List<String> roles = Arrays.stream(anyOf).map(SeatRole::name).toList();
        if (!actor.isSystem() && !mapper.holdsAny(actor.personId(), code, time.today(), roles)) {
            throw ProblemException.forbidden("council.seat-required", code, names(anyOf));
        }
    }

    @Override
    public boolean manages(long personId, String councilCode) {
        return rights.manages(new Actor(personId), councils.get(councilCode).code());
    }

    @Override
    public void requireManaging(Actor actor, String councilCode) {
        rights.requireManaging(actor, councils.get(councilCode).code());
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

    /** The roles' names in the reader's language. */
    private static MessageSourceResolvable names(SeatRole... roles) {
        Object[] names = Arrays.stream(roles)
                .map(role -> new DefaultMessageSourceResolvable("council.role." + role))
                .toArray();
        return new DefaultMessageSourceResolvable(new String[] {"council.roles." + roles.length}, names);
    }
}
