package jp.kasane.modelling.migration;

import java.util.HashMap;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.migration.plan.PlanRules;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves those whom a migration moved, and who still run, back to the former version, in one step. */
@Service
public class TakeBackMigration {

    private final MigrationMapper mapper;
    private final StoredPlans plans;
    private final PreviewMigration previews;
    private final MigrationBook book;
    private final SteerMigration steer;
    private final InstanceIds instances;
    private final People people;

    TakeBackMigration(
            MigrationMapper mapper,
            StoredPlans plans,
            PreviewMigration previews,
            MigrationBook book,
            SteerMigration steer,
            InstanceIds instances,
            People people) {
        this.mapper = mapper;
        this.plans = plans;
        this.previews = previews;
        this.book = book;
        this.steer = steer;
        this.instances = instances;
        this.people = people;
    }

    /**
     * What would go back: only those who run on the version that they were moved to.
     *
     * @throws ProblemException FORBIDDEN, NOT_FOUND; CONFLICT when it has not moved anything or still runs
     */
    @Transactional
    public MigrationPreview preview(long id, Actor actor) {
        return previews.preview(wish(done(id, actor)), actor);
    }

    /**
     * Begins at once. A migration that was stopped ends with it.
     *
     * @return id of the migration that goes back
     * @throws ProblemException FORBIDDEN, NOT_FOUND; INVALID for an empty or long reason; CONFLICT when it has not moved
     *     anything that still runs there, or still runs itself
     */
    @Transactional
    public long takeBack(long id, String reason, Actor actor) {
        Migration migration = done(id, actor);
        MigrationReason.require(reason);
        if (migration.state() == MigrationState.STOPPED) {
            steer.finish(id, actor);
        }
        MigrationWish wish = wish(migration);
        MigrationPreview preview = previews.preview(wish, actor);
        if (preview.instances().isEmpty()) {
            throw ProblemException.conflict("modelling.migration.nothing-to-take-back");
        }
        long back = book.keep(preview, wish, wish.choices(), reason.strip(), id, actor);
        steer.start(back, actor);
        return back;
    }

    private Migration done(long id, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        Migration migration =
                mapper.find(id).orElseThrow(() -> ProblemException.notFound("modelling.migration.not-found"));
        if (migration.state() != MigrationState.DONE && migration.state() != MigrationState.STOPPED) {
            throw ProblemException.conflict("modelling.migration.other-state");
        }
        return migration;
    }

    private MigrationWish wish(Migration migration) {
        Map<String, String> chosen = new HashMap<>(plans.choices(migration.id()));
        chosen.values().removeIf(PlanRules.LEAVE::equals);
        return new MigrationWish(
                migration.processKey(),
                migration.targetVersion(),
                migration.sourceVersion(),
                new InstanceScope(InstanceScope.Kind.BACK, instances.ids(migration.id(), InstanceState.MOVED)),
                PlanRules.backwards(chosen),
                migration.timersAnew());
    }
}
