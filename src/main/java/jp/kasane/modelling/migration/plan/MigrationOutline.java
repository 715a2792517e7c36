package jp.kasane.modelling.migration.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of every place of one version in another.
 *
 * @param places those first that ask for something, else in the order of the model
 * @param arising attached time limits and events that only the other version has; they begin with the move
 */
public record MigrationOutline(List<PlacePlan> places, List<Place> arising) {

    public Optional<PlacePlan> of(String placeId) {
        return places.stream().filter(each -> each.place().id().equals(placeId)).findFirst();
    }

    /** Places that go somewhere. */
    public List<PlacePlan> mapped() {
        return places.stream().filter(each -> each.target() != null).toList();
    }

    /** Whether an instance that stands at these places can be moved. */
    public boolean moves(Set<String> standing) {
        return standing.stream()
                .allMatch(id -> of(id).map(each -> each.outcome().moves()).orElse(true));
    }

    /** The same, but these places cannot be moved after all. @param reasons by id of the place */
    public MigrationOutline without(Map<String, String> reasons) {
        return new MigrationOutline(
                places.stream()
                        .map(each -> reasons.containsKey(each.place().id())
                                ? each.refused(reasons.get(each.place().id()))
                                : each)
                        .toList(),
                arising);
    }

    /** Source to target, of all that were chosen by hand. */
    public Map<String, String> chosen() {
        return places.stream()
                .filter(each -> each.outcome() == Outcome.CHOSEN)
                .collect(Collectors.toMap(each -> each.place().id(), each -> String.valueOf(each.target())));
    }
}
