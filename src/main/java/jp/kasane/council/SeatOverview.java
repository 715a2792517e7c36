package jp.kasane.council;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.persistence.SeatOverviewMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;

/** Looks over the seats of all councils. Every method refuses with FORBIDDEN whoever is no administrator. */
@Service
public class SeatOverview {

    /** Long enough to ask an association for its next delegate. */
    private static final int SOON_DAYS = 90;

    private final SeatOverviewMapper mapper;
    private final People people;
    private final CurrentTime time;

    SeatOverview(SeatOverviewMapper mapper, People people, CurrentTime time) {
        this.mapper = mapper;
        this.people = people;
        this.time = time;
    }

    /** Every council as its seats stand today. */
    public List<CouncilSeats> councils(Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        return mapper.councils(time.today(), time.today().plusDays(SOON_DAYS));
    }

    /** Chairs and secretariats of today. */
    public List<Officer> officers(Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        return mapper.officers(time.today());
    }

    /** The person's seats, running and coming. */
    public List<Seat> ofPerson(long personId, Actor actor) {
        people.require(Policy.ADMINISTER_COUNCILS, actor);
        return mapper.ofPerson(personId, time.today());
    }
}
