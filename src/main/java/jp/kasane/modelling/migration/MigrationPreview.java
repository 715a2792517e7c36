package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.modelling.migration.plan.MigrationOutline;
import jp.kasane.modelling.migration.plan.Outcome;
import jp.kasane.modelling.migration.plan.PlacePlan;
import jp.kasane.privacy.statistics.PublishedCount;
import jp.kasane.privacy.statistics.SuppressCounts;

/**
 * What a migration would do, before it is begun.
 *
 * @param instances those that were meant
 * @param unknown numbers that were asked for but do not run on the source version
 * @param hidden ids of the instances of which the reader must not learn where they stand; empty for a whole
 *     version when the reader may know numbers
 * @param exact whether the reader may know numbers of cases that the reader may not open
 * @param counted whether the reader may know how many were meant: who named them does
 */
public record MigrationPreview(
        ProcessVersion source,
        ProcessVersion target,
        MigrationOutline outline,
        List<RunningInstance> instances,
        List<String> unknown,
        Set<String> hidden,
        boolean exact,
        boolean counted) {

    /** How many stand at each place now. */
    public Map<String, Long> standing() {
        return count(instances.stream());
    }

    /**
     * Whether it must not be said who stands where: the reader may know no exact numbers, or at some place stand one to four
     * of those whose cases the reader may not open. What can be moved is not said then, nor which choice is needed, since both
     * would tell.
     */
    public boolean isVeiled() {
        return !exact || hiddenAt().values().stream().anyMatch(count -> count < SuppressCounts.LEAST);
    }

    /** How many stand at a place, as far as it may be said. */
    public PublishedCount shown(String placeId) {
        long here = standing().getOrDefault(placeId, 0L);
        if (!isVeiled()) {
            return new PublishedCount(Math.toIntExact(here), false);
        }
        boolean noneSeen = here == hiddenAt().getOrDefault(placeId, 0L);
        return new PublishedCount(null, noneSeen && here < SuppressCounts.LEAST);
    }

    private Map<String, Long> hiddenAt() {
        return count(instances.stream().filter(each -> hidden.contains(each.instanceId())));
    }

    private static Map<String, Long> count(Stream<RunningInstance> which) {
        return which.flatMap(instance -> instance.standing().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** How many can be moved as it looks now. */
    public long movable() {
        return instances.stream().filter(each -> outline.moves(each.standing())).count();
    }

    /** Places that need a choice and where somebody stands, or may stand when that is not said. */
    public List<PlacePlan> undecided() {
        Map<String, Long> standing = standing();
        boolean veiled = isVeiled();
        return outline.places().stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_CHOICE)
                .filter(each -> veiled || standing.containsKey(each.place().id()))
                .toList();
    }

    /** Whether a time limit is among the places, so that it has to be said what becomes of it. */
    public boolean hasTimers() {
        return outline.mapped().stream().anyMatch(each -> each.place().kind().hasTimer());
    }
}
