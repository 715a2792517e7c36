package jp.kasane.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.council.FigureRights;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.privacy.Disclosure;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know exact numbers of cases: a CSW who carries every case there is, and whoever sees cases at 匿名 or 実名 through
 * some seat. Who sees them at 統計 only, or not at all, is told nothing under five, and nothing from which it could be worked out.
 */
@Service
public class CountRights implements FigureRights {

    private final ViewerLevels levels;
    private final CarriedCases carried;
    private final Seats seats;
    private final Disclosure disclosure;
    private final CurrentTime time;

    CountRights(ViewerLevels levels, CarriedCases carried, Seats seats, Disclosure disclosure, CurrentTime time) {
        this.levels = levels;
        this.carried = carried;
        this.seats = seats;
        this.disclosure = disclosure;
        this.time = time;
    }

    /** Whether the person may know of every case there is. */
    public boolean seesAll(Actor actor) {
        return carried.everyCase(actor);
    }

    /** Councils through which the person sees cases at more than 統計 although nobody has consented. */
    @Transactional
    public Set<String> councilsSeeing(Actor actor) {
        return seats.heldBy(actor.personId(), time.today()).stream()
                .filter(this::seesCases)
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
    }

    /** Those of the cases that the person sees at 匿名 or 実名. */
    @Transactional
    public Set<Long> seen(Collection<Long> caseIds, Actor actor) {
        return levels.of(caseIds, actor).entrySet().stream()
                .filter(each -> each.getValue() != DisclosureLevel.STATISTICS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public boolean exactEverywhere(Actor actor) {
        return seesAll(actor) || !councilsSeeing(actor).isEmpty();
    }

    private boolean seesCases(Seat seat) {
        DisclosureLevel level = disclosure.level(Set.of(), seat.councilCode(), seat.secrecy(), time.now());
        return level != DisclosureLevel.STATISTICS;
    }
}
