package jp.kasane.escalation.web;

import java.util.List;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.web.page.Option;
import org.springframework.stereotype.Component;

/** The councils by which a person may narrow the list of referrals: the own ones. */
@Component
class InboxCouncils {

    private final Councils councils;
    private final Seats seats;
    private final CurrentTime time;

    InboxCouncils(Councils councils, Seats seats, CurrentTime time) {
        this.councils = councils;
        this.seats = seats;
        this.time = time;
    }

    List<Option> of(Actor actor) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .map(Seat::councilCode)
                .distinct()
                .map(councils::get)
                .map(InboxCouncils::option)
                .toList();
    }

    private static Option option(Council council) {
        return new Option(council.code(), council.name());
    }
}
