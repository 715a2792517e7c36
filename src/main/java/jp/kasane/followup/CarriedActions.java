package jp.kasane.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.casework.CarriedCases;
import jp.kasane.casework.CaseBehind;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.persistence.ActionFilter;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves out of a CSW's actions those of cases that the CSW neither carries nor knows of through a seat or as assignee. */
@Component
class CarriedActions {

    private final CarriedCases cases;
    private final CaseBehind caseBehind;

    CarriedActions(CarriedCases cases, CaseBehind caseBehind) {
        this.cases = cases;
        this.caseBehind = caseBehind;
    }

    /** Where more rows come from, in the order of the list. */
    interface Source {
        /** @param last the last one of the rows before; null to begin */
        List<Action> after(@Nullable Action last, int limit);
    }

    boolean isCarrier(Actor actor) {
        return cases.isCarrier(actor);
    }

    /** Whether every row that the filter lets through may be seen. */
    boolean seesEverything(ActionFilter filter, Actor actor) {
        return !filter.everywhere() || cases.everyCase(actor);
    }

    /** A full page, as long as there are enough. */
    List<Action> fill(ActionFilter filter, int limit, Source source, Actor actor) {
        if (seesEverything(filter, actor)) {
            return source.after(null, limit);
        }
        List<Action> page = new ArrayList<>();
        Action last = null;
        while (page.size() < limit) {
            List<Action> rows = source.after(last, limit);
            page.addAll(visible(rows, filter.councils(), actor));
            if (rows.size() < limit) {
                break;
            }
            last = rows.get(rows.size() - 1);
        }
        return page.size() > limit ? page.subList(0, limit) : page;
    }

    /** Those that the person may see. @param councils whose actions the person sees through seats */
    List<Action> visible(Collection<Action> rows, Set<String> councils, Actor actor) {
        boolean carrier = cases.isCarrier(actor);
        Map<Long, Long> caseOf = new HashMap<>();
        if (carrier) {
            rows.forEach(row -> caseBehind.of(row.source()).ifPresent(caseId -> caseOf.put(row.id(), caseId)));
        }
        Set<Long> carried = cases.carried(Set.copyOf(caseOf.values()), actor);
        return rows.stream()
                .filter(row -> row.assigneeId() == actor.personId()
                        || councils.contains(row.councilCode())
                        || carrier && (!caseOf.containsKey(row.id()) || carried.contains(caseOf.get(row.id()))))
                .toList();
    }
}
