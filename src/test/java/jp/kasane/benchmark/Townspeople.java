package jp.kasane.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;

/** A secretary, a chair and five members with real seats on each of the four councils, and a CSW. */
final class Townspeople {

    private static final int MEMBERS = 5;

    private final People people;
    private final Seats seats;
    private final LocalDate from;
    private final Map<String, Actor> secretaries = new HashMap<>();
    private final Map<String, Actor> chairs = new HashMap<>();
    private final Map<String, List<Actor>> members = new HashMap<>();
    final Actor csw;

    Townspeople(People people, Seats seats, LocalDate from) {
        this.people = people;
        this.seats = seats;
        this.from = from;
        this.csw = register("CSW", Set.of(GlobalRole.CSW));
        Ladder.COUNCILS.forEach(this::fill);
    }

    Actor secretary(String council) {
        return secretaries.get(council);
    }

    Actor chair(String council) {
        return chairs.get(council);
    }

    List<Actor> members(String council) {
        return members.get(council);
    }

    private void fill(String council) {
        secretaries.put(council, seat(council, SeatRole.SECRETARIAT, "事務局"));
        chairs.put(council, seat(council, SeatRole.CHAIR, "議長"));
        List<Actor> seated = new ArrayList<>();
        for (int i = 1; i <= MEMBERS; i++) {
            seated.add(seat(council, SeatRole.MEMBER, "委員" + i));
        }
        members.put(council, seated);
    }

    private Actor seat(String council, SeatRole role, String name) {
        Actor person = register(name + " " + council, Set.of());
        seats.assign(new NewSeat(council, role, "計測", "PLEDGED", person.personId(), from, null), Actor.SYSTEM);
        return person;
    }

    private Actor register(String name, Set<GlobalRole> roles) {
        return new Actor(people.register(new NewPerson("計測 " + name, null, "計測", null, null, null, roles)));
    }
}
