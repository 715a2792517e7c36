package jp.kasane.council;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.engine.NightlyCheck;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules of terms that ran out, so that what their holders had to do is given to somebody else. */
@Component
class AnnounceEndedTerms implements NightlyCheck {

    private final SeatMapper mapper;
    private final ApplicationEventPublisher events;

    AnnounceEndedTerms(SeatMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    @Override
    public String name() {
        return "ended seat terms";
    }

    @Override
    public int run(LocalDate today) {
        List<SeatTermEnded> ended = mapper.unannouncedEnds(today);
        for (SeatTermEnded term : ended) {
            if (mapper.announced(term.seatId(), term.personId(), term.on()) > 0) {
                events.publishEvent(term);
            }
        }
        return ended.size();
    }
}
