package jp.kasane.privacy.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.testing.Http;
import org.springframework.context.ApplicationContext;

/** People with a seat in councils that may not know the household, from its district to the top. */
final class WalkedSeats {

    private final ApplicationContext context;
    private final Map<String, String> logins = new LinkedHashMap<>();
    private final List<Runnable> terms = new ArrayList<>();
    final List<String> ids = new ArrayList<>();

    WalkedSeats(ApplicationContext context) {
        this.context = context;
        seat("D07", SeatRole.MEMBER);
        for (String council : List.of("B2", "CORE", "SYSTEM")) {
            seat(council, SeatRole.MEMBER);
            seat(council, SeatRole.SECRETARIAT);
        }
        seat("B2", SeatRole.CHAIR);
    }

    List<String> logins() {
        return List.copyOf(logins.values());
    }

    /** The council in which somebody has the seat. */
    String council(String login) {
        return logins.entrySet().stream()
                .filter(seat -> seat.getValue().equals(login))
                .map(seat -> seat.getKey().replaceAll("(MEMBER|SECRETARIAT|CHAIR)$", ""))
                .findFirst()
                .orElseThrow();
    }

    String member(String council) {
        return logins.get(council + SeatRole.MEMBER);
    }

    String secretariat(String council) {
        return logins.get(council + SeatRole.SECRETARIAT);
    }

    String chair() {
        return logins.get("B2" + SeatRole.CHAIR);
    }

    private void seat(String council, SeatRole role) {
        String login = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        People people = context.getBean(People.class);
        people.register(new NewPerson("見回り 一郎", null, "町内会", null, login, Http.PASSWORD, Set.of()));
        long person = people.findByLogin(login).orElseThrow().id();
        LocalDate from = context.getBean(CurrentTime.class).today().minusDays(1);
        NewSeat seat = new NewSeat(council, role, "委員", "NONE", person, from, null);
        long id = context.getBean(Seats.class).assign(seat, Actor.SYSTEM);
        terms.add(() -> context.getBean(Seats.class).end(council, id, from, Actor.SYSTEM));
        ids.add(String.valueOf(id));
        logins.put(council + role, login);
    }

    /** Nobody of them sits anywhere any more. */
    void leave() {
        terms.forEach(Runnable::run);
    }
}
