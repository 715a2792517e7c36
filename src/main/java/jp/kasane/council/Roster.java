package jp.kasane.council;

import java.util.Comparator;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.persistence.SeatMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;

/** Who sits at a council and until when, for those who sit there and for those who work for all councils. */
@Service
public class Roster {

    private final SeatMapper mapper;
    private final Councils councils;
    private final Seats seats;
    private final CurrentTime time;

    Roster(SeatMapper mapper, Councils councils, Seats seats, CurrentTime time) {
        this.mapper = mapper;
        this.councils = councils;
        this.seats = seats;
        this.time = time;
    }

    /**
     * Seats with their running and coming terms, vacant ones too: by role, then as they were made.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND, or FORBIDDEN for whoever may not look into the council
     */
    public List<SeatTerm> of(String councilCode, Actor actor) {
        requireLooking(councilCode, actor);
        return mapper.terms(councilCode, time.today()).stream()
                .sorted(Comparator.comparing(SeatTerm::role))
                .toList();
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND, or FORBIDDEN for whoever may not look into the council */
    public void requireLooking(String councilCode, Actor actor) {
        String code = councils.get(councilCode).code();
        seats.require(Policy.LIST_MEMBERS, actor, code);
    }
}
