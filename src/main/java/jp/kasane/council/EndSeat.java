package jp.kasane.council;

import java.time.LocalDate;
import jp.kasane.audit.AccessLog;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the term of a seat's holder. */
@Service
class EndSeat {

    private final SeatMapper mapper;
    private final SeatRights rights;
    private final AccessLog log;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    EndSeat(SeatMapper mapper, SeatRights rights, AccessLog log, CurrentTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.rights = rights;
        this.log = log;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void end(String councilCode, long seatId, LocalDate lastDay, Actor actor) {
        mapper.lockCouncil(councilCode);
        SeatRole role = mapper.roleOf(seatId, councilCode);
        if (role == null) {
            throw ProblemException.notFound("council.seat.unknown", councilCode, String.valueOf(seatId));
        }
        rights.requireGiving(actor, councilCode, role);
        Long holder = mapper.holder(seatId, lastDay);
        if (holder == null) {
            throw ProblemException.conflict("council.seat.not-held", String.valueOf(seatId));
        }
        mapper.endTerm(seatId, holder, lastDay);
        log.record(actor, SeatAccess.ended(holder, councilCode, role));
        if (lastDay.isBefore(time.today())) {
            mapper.announced(seatId, holder, lastDay);
            events.publishEvent(new SeatTermEnded(seatId, councilCode, role, holder, lastDay));
        }
    }
}
