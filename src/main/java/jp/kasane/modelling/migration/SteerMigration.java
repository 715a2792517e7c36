package jp.kasane.modelling.migration;

import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.ModelEventKind;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.persistence.MigrationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, stops, continues or gives up a migration. Administrators only. */
@Service
public class SteerMigration {

    private final MigrationMapper mapper;
    private final ModelHistory history;
    private final People people;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    SteerMigration(
            MigrationMapper mapper,
            ModelHistory history,
            People people,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.history = history;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    /** The second confirmation. @throws ProblemException FORBIDDEN, NOT_FOUND, CONFLICT when it does not wait for it */
    @Transactional
    public void start(long id, Actor actor) {
        run(id, MigrationState.PLANNED, actor);
    }

    /**
     * After the instance that is being moved no other one is begun. Nothing is taken back.
     *
     * @throws ProblemException FORBIDDEN, NOT_FOUND, CONFLICT when it does not run
     */
    @Transactional
    public void stop(long id, Actor actor) {
        Migration migration = change(id, MigrationState.RUNNING, MigrationState.STOPPED, actor);
        tell(migration, ModelEventKind.MIGRATION_STOPPED, actor);
    }

    /** Goes on where it was stopped. @throws ProblemException FORBIDDEN, NOT_FOUND, CONFLICT when it was not stopped */
    @Transactional
    public void resume(long id, Actor actor) {
        run(id, MigrationState.STOPPED, actor);
    }

    /**
     * Ends a stopped one; those whose turn has not come stay on their version.
     *
     * @throws ProblemException FORBIDDEN, NOT_FOUND, CONFLICT when it was not stopped
     */
    @Transactional
    public void finish(long id, Actor actor) {
        Migration migration = change(id, MigrationState.STOPPED, MigrationState.DONE, actor);
        mapper.leaveWaiting(id, time.now());
        tell(migration, ModelEventKind.MIGRATION_ENDED, actor);
    }

    /** Before it was started. @throws ProblemException FORBIDDEN, NOT_FOUND, CONFLICT when it was started */
    @Transactional
    public void discard(long id, Actor actor) {
        change(id, MigrationState.PLANNED, MigrationState.DISCARDED, actor);
    }

    private void run(long id, MigrationState from, Actor actor) {
        Migration migration = change(id, from, MigrationState.RUNNING, actor);
        tell(migration, ModelEventKind.MIGRATION_STARTED, actor);
        events.publishEvent(new MigrationBegan(id));
    }

    private Migration change(long id, MigrationState from, MigrationState to, Actor actor) {
        people.require(Policy.MIGRATE_PROCESSES, actor);
        Migration migration =
                mapper.find(id).orElseThrow(() -> ProblemException.notFound("modelling.migration.not-found"));
        if (mapper.change(id, from, to, actor.personId(), time.now()) != 1) {
            throw ProblemException.conflict("modelling.migration.other-state");
        }
        return migration;
    }

    private void tell(Migration migration, ModelEventKind kind, Actor actor) {
        history.ofModel(migration.processKey(), null, kind, actor.personId(), migration.reason());
    }
}
