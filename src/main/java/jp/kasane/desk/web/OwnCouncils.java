package jp.kasane.desk.web;

import java.util.List;
import java.util.Map;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.desk.CouncilNames;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.page.Option;
import org.springframework.stereotype.Component;

/** The councils at which a person sits, to choose from. */
@Component
class OwnCouncils {

    private final Seats seats;
    private final CouncilNames names;
    private final CurrentTime time;

    OwnCouncils(Seats seats, CouncilNames names, CurrentTime time) {
        this.seats = seats;
        this.names = names;
        this.time = time;
    }

    List<Option> of(Actor actor) {
        Map<String, String> known = names.withLayer();
        return seats.heldBy(actor.personId(), time.today()).stream()
                .map(Seat::councilCode)
                .distinct()
                .sorted()
                .map(code -> new Option(code, known.get(code)))
                .toList();
    }
}
