package jp.kasane.testing;

import java.util.Set;
import java.util.UUID;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import org.springframework.context.ApplicationContext;

/** People who have an account and the seats that a test gives them, and nothing else. */
public final class SeatedPeople {

    private final People people;
    private final Seats seats;

    public SeatedPeople(ApplicationContext context) {
        this.people = context.getBean(People.class);
        this.seats = context.getBean(Seats.class);
    }

    /** Somebody new, bound to secrecy by a pledge, since yesterday. @return the login */
    public String at(String council, SeatRole role) {
        String login = "seated-" + UUID.randomUUID();
        people.register(new NewPerson("着席 見守", null, "町内会", null, login, Http.PASSWORD, Set.of()));
        seat(login, council, role);
        return login;
    }

    /** One more seat. */
    public void seat(String login, String council, SeatRole role) {
        long person = people.findByLogin(login).orElseThrow().id();
        seats.assign(
                new NewSeat(
                        council,
                        role,
                        "職員",
                        "PLEDGED",
                        person,
                        Households.today().minusDays(1),
                        null),
                Actor.SYSTEM);
    }
}
