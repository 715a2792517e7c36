package jp.kasane.modelling.migration.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of those who stand at one place of the former version.
 *
 * @param target id of the place in the other version; null when there is none
 * @param options places that could take its part
 * @param reason why it cannot be moved, as the last part of {@code modelling.migration.cannot.…}; null otherwise
 * @param differing names of settings that differ between both places
 */
public record PlacePlan(
        Place place,
        Outcome outcome,
        @Nullable String target,
        List<Place> options,
        @Nullable String reason,
        List<String> differing) {

    /** What is attached to a place that stays behind goes on there; nobody stands at it. */
    PlacePlan refused(String why) {
        if (place.kind().isAttached()) {
            return new PlacePlan(place, Outcome.LAPSES, null, List.of(), null, List.of());
        }
        return new PlacePlan(place, Outcome.CANNOT, null, options, why, List.of());
    }
}
