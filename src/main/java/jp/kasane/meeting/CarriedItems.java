package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.CaseBehind;
import jp.kasane.council.Seats;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items at councils at which a CSW holds no seat: those on cases that the CSW carries, and those on no case. */
@Component
class CarriedItems {

    private final CarriedCases cases;
    private final CaseBehind caseBehind;
    private final Seats seats;

    CarriedItems(CarriedCases cases, CaseBehind caseBehind, Seats seats) {
        this.cases = cases;
        this.caseBehind = caseBehind;
        this.seats = seats;
    }

    /** Where more rows come from, in the order of the list. */
    interface Source {
        /** @param after id of the last one seen; null to begin */
        List<BacklogItem> after(@Nullable Long after, int rows);
    }

    /** Whether the person knows every item of the council's backlog, by a seat there or by carrying every case. */
    boolean knowsAll(Policy policy, String councilCode, Actor actor) {
        return actor.isSystem() || seats.councilsFor(policy, actor).contains(councilCode) || cases.everyCase(actor);
    }

    /** A full page, as long as there are enough. */
    List<BacklogItem> fill(@Nullable Long after, int rows, Source source, Actor actor) {
        List<BacklogItem> page = new ArrayList<>();
        Long last = after;
        while (page.size() < rows) {
            List<BacklogItem> next = source.after(last, rows);
            page.addAll(carried(next, actor));
            if (next.size() < rows) {
                break;
            }
            last = next.get(next.size() - 1).id();
        }
        return page.size() > rows ? page.subList(0, rows) : page;
    }

    List<BacklogItem> carried(List<BacklogItem> items, Actor actor) {
        Map<Long, Long> caseOf = new HashMap<>();
        items.forEach(item -> caseBehind.of(item.subject()).ifPresent(caseId -> caseOf.put(item.id(), caseId)));
        Set<Long> carried = cases.carried(Set.copyOf(caseOf.values()), actor);
        return items.stream()
                .filter(item -> !caseOf.containsKey(item.id()) || carried.contains(caseOf.get(item.id())))
                .toList();
    }
}
