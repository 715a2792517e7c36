package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.CaseBehind;
import jp.kasane.casework.CaseLists;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be in the room for which item, where the chair narrowed its case to a list. */
@Service
public class NarrowedItems {

    private static final Set<SeatRole> ALWAYS = Set.of(SeatRole.CHAIR, SeatRole.SECRETARIAT);

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final CaseBehind caseBehind;
    private final CaseLists lists;
    private final Seats seats;
    private final People people;

    NarrowedItems(
            MeetingDesk desk, AgendaMapper agenda, CaseBehind caseBehind, CaseLists lists, Seats seats, People people) {
        this.desk = desk;
        this.agenda = agenda;
        this.caseBehind = caseBehind;
        this.lists = lists;
        this.seats = seats;
        this.people = people;
    }

    /**
     * In the order of the agenda; items that nobody narrowed are left out.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND; FORBIDDEN unless the chair or the secretariat
     */
    @Transactional(readOnly = true)
    public List<NarrowedItem> of(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, Policy.LOOK_INTO_CASE_LIST, actor);
        Map<AgendaItem, Long> cases = new HashMap<>();
        List<AgendaItem> items = agenda.items(meetingId);
        items.forEach(item -> caseBehind.of(item.subject()).ifPresent(caseId -> cases.put(item, caseId)));
        Map<Long, Set<Long>> narrowed = lists.admitted(cases.values(), meeting.councilCode(), actor);
        List<Seat> held = narrowed.isEmpty() ? List.of() : seats.held(meeting.councilCode(), meeting.day());
        List<NarrowedItem> result = new ArrayList<>();
        for (AgendaItem item : items) {
            Set<Long> people = cases.containsKey(item) ? narrowed.get(cases.get(item)) : null;
            if (people != null) {
                result.add(of(item, people, held));
            }
        }
        return result;
    }

    private NarrowedItem of(AgendaItem item, Set<Long> people, List<Seat> held) {
        Map<Long, Boolean> admitted = new TreeMap<>();
        held.stream().filter(seat -> seat.personId() != null).forEach(seat -> {
            boolean inside = ALWAYS.contains(seat.role()) || people.contains(seat.personId());
            admitted.merge(Objects.requireNonNull(seat.personId()), inside, Boolean::logicalOr);
        });
        return new NarrowedItem(item, names(admitted, true), names(admitted, false));
    }

    private List<String> names(Map<Long, Boolean> admitted, boolean inside) {
        Set<Long> ids = admitted.entrySet().stream()
                .filter(each -> each.getValue() == inside)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : people.findAll(ids).stream().map(Person::name).toList();
    }
}
