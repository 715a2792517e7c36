package jp.kasane.meeting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.People;

/** The persons behind seats: each once. */
final class Invitees {

    private Invitees() {}

    /** In the order of the seats; vacant ones are left out. */
    static List<Invitee> of(List<Seat> seats, People people) {
        Map<Long, Set<SeatRole>> roles = new LinkedHashMap<>();
        for (Seat seat : seats) {
            if (seat.personId() != null) {
                roles.computeIfAbsent(seat.personId(), id -> new LinkedHashSet<>())
                        .add(seat.role());
            }
        }
        return roles.entrySet().stream()
                .flatMap(each -> people.find(each.getKey()).stream()
                        .map(person -> new Invitee(person, List.copyOf(each.getValue()))))
                .toList();
    }
}
