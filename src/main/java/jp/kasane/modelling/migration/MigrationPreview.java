package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.modelling.migration.plan.MigrationOutline;
import jp.kasane.modelling.migration.plan.Outcome;
import jp.kasane.modelling.migration.plan.PlacePlan;

/**
 * What a migration would do, before it is begun.
 *
 * @param instances those that were meant
 * @param unknown numbers that were asked for but do not run on the source version
 */
public record MigrationPreview(
        ProcessVersion source,
        ProcessVersion target,
        MigrationOutline outline,
        List<RunningInstance> instances,
        List<String> unknown) {

    /** How many stand at each place now. */
    public Map<String, Long> standing() {
        return instances.stream()
                .flatMap(instance -> instance.standing().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** How many can be moved as it looks now. */
    public long movable() {
        return instances.stream().filter(each -> outline.moves(each.standing())).count();
    }

    /** Places that need a choice and where somebody stands. */
    public List<PlacePlan> undecided() {
        Map<String, Long> standing = standing();
        return outline.places().stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_CHOICE)
                .filter(each -> standing.containsKey(each.place().id()))
                .toList();
    }

    /** Whether a time limit is among the places, so that it has to be said what becomes of it. */
    public boolean hasTimers() {
        return outline.mapped().stream().anyMatch(each -> each.place().kind().hasTimer());
    }
}
