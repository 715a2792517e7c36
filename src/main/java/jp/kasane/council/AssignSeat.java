package jp.kasane.council;

import jp.kasane.audit.AccessLog;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a seat to a person for a term. */
@Service
class AssignSeat {

    private final SeatMapper mapper;
    private final Councils councils;
    private final SeatRights rights;
    private final People people;
    private final AccessLog log;
    private final ApplicationEventPublisher events;

    AssignSeat(
            SeatMapper mapper,
            Councils councils,
            SeatRights rights,
            People people,
            AccessLog log,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.councils = councils;
        this.rights = rights;
        this.people = people;
        this.log = log;
        this.events = events;
    }

    @Transactional
    public long assign(NewSeat seat, Actor actor) {
        councils.get(seat.councilCode());
        rights.requireGiving(actor, seat.councilCode(), seat.role());
        if (people.find(seat.personId()).isEmpty()) {
            throw ProblemException.invalid("personId", "council.seat.unknown-person", String.valueOf(seat.personId()));
        }
        if (seat.until() != null && seat.until().isBefore(seat.from())) {
            throw ProblemException.invalid("until", "council.seat.until-before-from", seat.from(), seat.until());
        }
        mapper.lockCouncil(seat.councilCode());
        if (mapper.holdsDuring(seat)) {
            throw ProblemException.conflict("council.seat.already-held", seat.title());
        }
        long id = occupy(seat);
        log.record(actor, SeatAccess.given(seat));
        events.publishEvent(new SeatsChanged(seat.councilCode()));
        return id;
    }

    private long occupy(NewSeat seat) {
        Long vacant = mapper.vacantSeat(seat);
        long seatId = vacant != null
                ? vacant
                : mapper.addSeat(seat.councilCode(), seat.role().name(), seat.title(), seat.secrecy(), null);
        mapper.addTerm(seatId, seat.personId(), seat.from(), seat.until());
        return seatId;
    }
}
