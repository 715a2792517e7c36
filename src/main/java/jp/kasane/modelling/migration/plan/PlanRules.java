package jp.kasane.modelling.migration.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a process: the same id, kind and meaning is the same place; for everything else an
 * administrator chooses among places of the same kind and meaning, or it cannot be moved.
 */
public final class PlanRules {

    /** The choice that leaves those who stand at a place on their version. */
    public static final String LEAVE = "-";

    private final Map<String, Place> targets;
    private final Map<String, String> choices;
    private final Map<String, String> went = new HashMap<>();

    private PlanRules(List<Place> targets, Map<String, String> choices) {
        this.targets = targets.stream().collect(Collectors.toMap(Place::id, place -> place));
        this.choices = choices;
    }

    /**
     * @param choices target, or {@link #LEAVE}, by id of the source place; what does not fit counts as not chosen
     */
    public static MigrationOutline compare(List<Place> sources, List<Place> targets, Map<String, String> choices) {
        return new PlanRules(targets, choices).outline(sources);
    }

    /**
     * The choices that lead back the way that others led. Where several places were led to one, those that kept their
     * name go before the others.
     */
    public static Map<String, String> backwards(Map<String, String> choices) {
        Map<String, String> back = new LinkedHashMap<>();
        choices.forEach((from, to) -> back.putIfAbsent(to, from));
        return back;
    }

    private MigrationOutline outline(List<Place> sources) {
        Map<String, PlacePlan> plans = new LinkedHashMap<>();
        sources.forEach(place -> plans.put(place.id(), plan(place)));
        // what is attached goes where its host goes, which is only known when all hosts are
        plans.replaceAll((id, plan) -> plan.place().kind().isAttached() ? attached(plan.place()) : plan);
        Set<String> reached = plans.values().stream()
                .map(PlacePlan::target)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Place> arising = targets.values().stream()
                .filter(place -> place.kind().isAttached() && !reached.contains(place.id()))
                .sorted(Comparator.comparing(Place::id))
                .toList();
        List<PlacePlan> ordered = new ArrayList<>(plans.values());
        ordered.sort(Comparator.comparing(PlacePlan::outcome));
        return new MigrationOutline(ordered, arising);
    }

    private PlacePlan plan(Place place) {
        Place same = targets.get(place.id());
        if (same != null && place.fits(same)) {
            return goes(place, same, Outcome.MAPS, List.of());
        }
        List<Place> options = targets.values().stream()
                .filter(place::fits)
                .sorted(Comparator.comparing(Place::id))
                .toList();
        if (options.isEmpty()) {
            return nowhere(place, same);
        }
        String choice = choices.get(place.id());
        if (LEAVE.equals(choice)) {
            return new PlacePlan(place, Outcome.LEFT, null, options, null, List.of());
        }
        return options.stream()
                .filter(option -> option.id().equals(choice))
                .findFirst()
                .map(option -> goes(place, option, Outcome.CHOSEN, options))
                .orElseGet(() -> new PlacePlan(place, Outcome.NEEDS_CHOICE, null, options, null, List.of()));
    }

    private PlacePlan goes(Place from, Place to, Outcome outcome, List<Place> options) {
        went.put(from.id(), to.id());
        return new PlacePlan(from, outcome, to.id(), options, null, differing(from, to));
    }

    private static PlacePlan nowhere(Place place, @Nullable Place same) {
        if (place.kind() == PlaceKind.SUB_PROCESS && !place.repeated()) {
            return new PlacePlan(place, Outcome.LAPSES, null, List.of(), null, List.of());
        }
        return new PlacePlan(place, Outcome.CANNOT, null, List.of(), why(place, same), List.of());
    }

    private static String why(Place place, @Nullable Place same) {
        if (same == null) {
            return "gone";
        }
        if (!place.isLike(same)) {
            return "kind";
        }
        return place.meaning().equals(same.meaning()) ? "ways" : "meaning";
    }

    private PlacePlan attached(Place place) {
        Place same = targets.get(place.id());
        String host = place.host() == null ? null : went.get(place.host());
        boolean stays = same != null && place.fits(same) && host != null && host.equals(same.host());
        return stays
                ? new PlacePlan(place, Outcome.MAPS, place.id(), List.of(), null, differing(place, same))
                : new PlacePlan(place, Outcome.LAPSES, null, List.of(), null, List.of());
    }

    private static List<String> differing(Place from, Place to) {
        Set<String> names = new TreeSet<>(from.settings().keySet());
        names.addAll(to.settings().keySet());
        names.removeIf(
                name -> Objects.equals(from.settings().get(name), to.settings().get(name)));
        return List.copyOf(names);
    }
}
