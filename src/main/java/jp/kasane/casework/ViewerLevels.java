package jp.kasane.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.persistence.CaseListMapper;
import jp.kasane.casework.persistence.CaseMapper;
import jp.kasane.casework.persistence.MemberMapper;
import jp.kasane.casework.persistence.ReachRow;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.privacy.HouseholdDisclosure;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a person may see of which case: a CSW all of those that the own organisation carries, a seat holder the cases that
 * are or were before the council, at the level that the council allows and unless the chair narrowed the case to a list
 * without them, everybody else nothing.
 */
@Service
class ViewerLevels {

    /** Whom a case's own list cannot shut out. */
    private static final Set<SeatRole> ALWAYS_ADMITTED = Set.of(SeatRole.CHAIR, SeatRole.SECRETARIAT);

    private final CaseMapper cases;
    private final MemberMapper members;
    private final CaseListMapper lists;
    private final CarriedCases carried;
    private final Seats seats;
    private final Disclosure disclosure;
    private final CurrentTime time;

    ViewerLevels(
            CaseMapper cases,
            MemberMapper members,
            CaseListMapper lists,
            CarriedCases carried,
            Seats seats,
            Disclosure disclosure,
            CurrentTime time) {
        this.cases = cases;
        this.members = members;
        this.lists = lists;
        this.carried = carried;
        this.seats = seats;
        this.disclosure = disclosure;
        this.time = time;
    }

    /** Codes of the councils at which the person holds a seat today. */
    Set<String> councils(Actor actor) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
    }

    /** Levels by case; a case that the person may not know of is absent. */
    Map<Long, DisclosureLevel> of(Collection<Long> caseIds, Actor actor) {
        return sights(caseIds, actor).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().level()));
    }

    /** What the person may see, by case; a case that the person may not know of is absent. */
    Map<Long, CaseSight> sights(Collection<Long> caseIds, Actor actor) {
        Map<Long, CaseSight> result = new HashMap<>();
        carried.carried(caseIds, actor).forEach(id -> result.put(id, CaseSight.whole(DisclosureLevel.REAL_NAME)));
        Set<Long> others = new HashSet<>(caseIds);
        others.removeAll(result.keySet());
        if (!others.isEmpty()) {
            result.putAll(throughSeats(others, actor));
        }
        return result;
    }

    private Map<Long, CaseSight> throughSeats(Set<Long> caseIds, Actor actor) {
        LocalDate today = time.today();
        List<Seat> held = inOrder(seats.heldBy(actor.personId(), today));
        if (held.isEmpty()) {
            return Map.of();
        }
        List<ReachRow> reach = cases.reachOf(caseIds);
        List<ReachRow> open = new ArrayList<>(reach);
        open.removeAll(lists.closedTo(caseIds, actor.personId()));
        LivingHouseholds households = LivingHouseholds.of(members.living(caseIds, today));
        Map<Long, CaseSight> result = new HashMap<>();
        for (Seat seat : held) {
            seen(seat, ALWAYS_ADMITTED.contains(seat.role()) ? reach : open, households)
                    .forEach((id, sight) -> result.merge(id, sight, CaseSight::orMore));
        }
        return result;
    }

    /** What is shown must not depend on the order in which seats were read. */
    private static List<Seat> inOrder(List<Seat> held) {
        return held.stream()
                .distinct()
                .sorted(Comparator.comparing(Seat::councilCode).thenComparing(Seat::id))
                .toList();
    }

    /** The council whose seat lets the person see the case as much as they do; null when no seat does. */
    @Nullable
    String decidingCouncil(long caseId, Actor actor) {
        CaseSight sight = sights(Set.of(caseId), actor).get(caseId);
        HouseholdDisclosure decided = sight == null ? null : sight.decided();
        return decided == null ? null : decided.basis().councilCode();
    }

    private Map<Long, CaseSight> seen(Seat seat, List<ReachRow> reach, LivingHouseholds households) {
        Set<Long> reached = reach.stream()
                .filter(r -> r.councilCode().equals(seat.councilCode()))
                .map(ReachRow::caseId)
                .collect(Collectors.toSet());
        return households
                .decided(reached, disclosure, seat.councilCode(), seat.secrecy(), time.now())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> CaseSight.of(each.getValue())));
    }
}
