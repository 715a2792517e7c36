package jp.kasane.modelling.migration;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down a planned migration with the instances that it is about. */
@Component
class MigrationBook {

    private static final int ROWS_AT_ONCE = 1000;

    private final MigrationMapper mapper;
    private final CurrentTime time;

    MigrationBook(MigrationMapper mapper, CurrentTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** @return the new id */
    long keep(
            MigrationPreview preview,
            MigrationWish wish,
            Map<String, String> decisions,
            String reason,
            @Nullable Long reverses,
            Actor actor) {
        long id = mapper.insert(row(preview, wish, reason, reverses, actor));
        decisions.forEach((place, target) -> mapper.insertChoice(id, place, target));
        List<RunningInstance> instances = preview.instances();
        for (int from = 0; from < instances.size(); from += ROWS_AT_ONCE) {
            mapper.insertInstances(id, instances.subList(from, Math.min(from + ROWS_AT_ONCE, instances.size())));
        }
        return id;
    }

    private Migration row(
            MigrationPreview preview, MigrationWish wish, String reason, @Nullable Long reverses, Actor actor) {
        InstanceScope scope = wish.scope();
        String values = scope.kind() == InstanceScope.Kind.BACK ? "" : String.join(" ", new TreeSet<>(scope.values()));
        return new Migration(
                0,
                wish.processKey(),
                preview.target().name(),
                preview.source().number(),
                preview.target().number(),
                preview.source().definitionId(),
                preview.target().definitionId(),
                wish.timersAnew(),
                scope.kind(),
                values,
                reason,
                reverses,
                MigrationState.PLANNED,
                actor.personId(),
                time.now(),
                null,
                null,
                null,
                null);
    }
}
