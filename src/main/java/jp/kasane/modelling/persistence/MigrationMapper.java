package jp.kasane.modelling.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.migration.InstanceState;
import jp.kasane.modelling.migration.Migration;
import jp.kasane.modelling.migration.MigrationInstance;
import jp.kasane.modelling.migration.MigrationState;
import jp.kasane.modelling.migration.MigrationTally;
import jp.kasane.modelling.migration.RunningInstance;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on {@code modelling_migration} and what belongs to it. */
@Mapper
public interface MigrationMapper {

    /** @return the new id */
    long insert(Migration migration);

    void insertChoice(
            @Param("migrationId") long migrationId, @Param("place") String place, @Param("target") String target);

    void insertInstances(
            @Param("migrationId") long migrationId, @Param("instances") Collection<RunningInstance> instances);

    Optional<Migration> find(@Param("id") long id);

    /** Newest first. */
    List<Migration> page(@Param("before") @Nullable Long before, @Param("limit") int limit);

    /** Of one process, newest first. */
    List<Migration> ofProcess(@Param("processKey") String processKey, @Param("limit") int limit);

    /** Migrations that are being worked off. */
    List<Long> running();

    List<MigrationChoice> choices(@Param("migrationId") long migrationId);

    MigrationTally tally(@Param("migrationId") long migrationId);

    /** @return 1, or 0 when it is not in that state */
    int change(
            @Param("id") long id,
            @Param("from") MigrationState from,
            @Param("to") MigrationState to,
            @Param("by") long by,
            @Param("at") OffsetDateTime at);

    /** Ends a running migration of which nothing waits any more. @return 1, or 0 when it goes on or has ended */
    int end(@Param("id") long id, @Param("at") OffsetDateTime at);

    /** Those whose turn has not come will not be moved. */
    void leaveWaiting(@Param("migrationId") long migrationId, @Param("at") OffsetDateTime at);

    /** The next one of a running migration, its row locked until the transaction ends; another node takes another. */
    Optional<MigrationInstance> take(@Param("migrationId") long migrationId);

    /** @return 1, or 0 when it has a result already */
    int settle(
            @Param("id") long id,
            @Param("state") InstanceState state,
            @Param("reason") @Nullable String reason,
            @Param("place") @Nullable String place,
            @Param("at") OffsetDateTime at);

    /** Its turn comes again after as many seconds. */
    void postpone(@Param("id") long id, @Param("seconds") int seconds);

    /** In the order of their numbers. @param state null for all */
    List<MigrationInstance> instances(
            @Param("migrationId") long migrationId,
            @Param("state") @Nullable InstanceState state,
            @Param("after") long after,
            @Param("limit") int limit);
}
