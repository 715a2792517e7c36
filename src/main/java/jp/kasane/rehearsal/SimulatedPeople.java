package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people on every council, with real seats, so that a rehearsal also exercises the rights. */
@Component
class SimulatedPeople {

    private static final int MEMBERS_A_COUNCIL = 5;
    private static final List<String> ORGANISATIONS =
            List.of("民生委員児童委員協議会", "地区社会福祉協議会", "自治会", "地域包括支援センター", "市社会福祉協議会");

    private final People people;
    private final Seats seats;
    private final Councils councils;
    private final Map<String, Actor> byGroup = new HashMap<>();
    private final Map<String, List<Long>> members = new HashMap<>();

    SimulatedPeople(People people, Seats seats, Councils councils) {
        this.people = people;
        this.seats = seats;
        this.councils = councils;
    }

    /** Seats everybody from the first day of the year on. */
    @Transactional
    void takeTheirSeats(LocalDate from) {
        byGroup.put(GlobalRole.CSW.name(), register("演習 包括化推進員", "市社会福祉協議会", Set.of(GlobalRole.CSW)));
        for (Council council : councils.all()) {
            seat(council, SeatRole.SECRETARIAT, "演習 事務局 " + council.code(), "福祉介護課", from);
            seat(council, SeatRole.CHAIR, "演習 議長 " + council.code(), "福祉介護課", from);
            seat(council, SeatRole.CONVENER, "演習 招集者 " + council.code(), "福祉介護課", from);
            members.put(council.code(), seatMembers(council, from));
        }
    }

    /** Who acts for a task group, e.g. {@code D07:SECRETARIAT} or {@code CSW}. */
    Actor of(String group) {
        Actor actor = byGroup.get(group);
        if (actor == null) {
            throw new IllegalStateException("nobody plays " + group);
        }
        return actor;
    }

    Actor secretaryOf(String council) {
        return of(council + ":" + SeatRole.SECRETARIAT);
    }

    List<Long> membersOf(String council) {
        return members.getOrDefault(council, List.of());
    }

    private List<Long> seatMembers(Council council, LocalDate from) {
        List<Long> seated = new ArrayList<>();
        for (int i = 0; i < MEMBERS_A_COUNCIL; i++) {
            String organisation = ORGANISATIONS.get(i % ORGANISATIONS.size());
            Actor member = register("演習 委員 " + council.code() + "-" + (i + 1), organisation, Set.of());
            assign(council, SeatRole.MEMBER, member, from);
            seated.add(member.personId());
        }
        return List.copyOf(seated);
    }

    private void seat(Council council, SeatRole role, String name, String organisation, LocalDate from) {
        Actor person = register(name, organisation, Set.of());
        assign(council, role, person, from);
        byGroup.put(council.group(role), person);
    }

    private void assign(Council council, SeatRole role, Actor person, LocalDate from) {
        seats.assign(new NewSeat(council.code(), role, "演習", "PLEDGED", person.personId(), from, null), Actor.SYSTEM);
    }

    private Actor register(String name, String organisation, Set<GlobalRole> roles) {
        return new Actor(people.register(new NewPerson(name, null, organisation, null, null, null, roles)));
    }
}
