package jp.kasane.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.desk.model.Need;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Component;

/** Puts the councils of a secretariat into order: what needs it most stands first. */
@Component
class RankCouncils {

    /** @param calm how many need nothing */
    record Ranked(List<Home.CouncilNeeds> needs, int calm) {}

    private static final Comparator<Home.CouncilNeeds> WORST_FIRST = Comparator.comparing(RankCouncils::worst)
            .thenComparing(Comparator.comparingInt(
                            (Home.CouncilNeeds each) -> each.standing().lateActions())
                    .reversed())
            .thenComparing(Comparator.comparingLong(Home.CouncilNeeds::days).reversed());

    private final Standings standings;
    private final CurrentTime time;

    RankCouncils(Standings standings, CurrentTime time) {
        this.standings = standings;
        this.time = time;
    }

    /** @param codes of the councils; none for somebody who is no secretariat */
    Ranked of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return new Ranked(List.of(), 0);
        }
        Set<String> wanted = new HashSet<>(codes);
        Map<String, CouncilStanding> all = standings.all();
        List<Home.CouncilNeeds> needs = all.values().stream()
                .filter(each -> wanted.contains(each.code()))
                .map(this::needs)
                .filter(each -> !each.needs().isEmpty())
                .sorted(WORST_FIRST)
                .toList();
        return new Ranked(needs, wanted.size() - needs.size());
    }

    private Home.CouncilNeeds needs(CouncilStanding standing) {
        OffsetDateTime now = time.now();
        LocalDate today = time.today();
        return new Home.CouncilNeeds(standing, standing.waitingDays(today), Need.of(standing, now));
    }

    private static Need worst(Home.CouncilNeeds council) {
        return council.needs().iterator().next();
    }
}
