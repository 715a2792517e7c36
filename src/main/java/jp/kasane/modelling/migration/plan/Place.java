package jp.kasane.modelling.migration.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place of a process at which a running instance can wait.
 *
 * @param id id of the BPMN element
 * @param name its label; the id when it has none
 * @param repeated whether it runs several times at once (multi-instance)
 * @param host the place that an attached one watches over; null for all others
 * @param ways how many flows lead to it
 * @param meaning what it is to the rest of Kasane (subject of a task, called process, message); a running instance may
 *     only be moved between places of the same meaning
 * @param settings what else is shown when it differs, by name, e.g. {@code group} or {@code due}
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        boolean repeated,
        @Nullable String host,
        int ways,
        String meaning,
        Map<String, String> settings) {

    /** Whether an instance that stands here could stand there. */
    boolean fits(Place there) {
        return isLike(there) && meaning.equals(there.meaning) && (kind != PlaceKind.JOIN || ways <= there.ways);
    }

    /** Whether both are of the same kind, whatever they mean. */
    boolean isLike(Place there) {
        return kind == there.kind && repeated == there.repeated;
    }
}
