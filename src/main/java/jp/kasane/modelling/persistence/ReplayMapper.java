package jp.kasane.modelling.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.replay.ChangeFilter;
import jp.kasane.modelling.replay.CountRow;
import jp.kasane.modelling.replay.Effect;
import jp.kasane.modelling.replay.NewReplay;
import jp.kasane.modelling.replay.Replay;
import jp.kasane.modelling.replay.ReplayChange;
import jp.kasane.modelling.replay.ReplayFailure;
import jp.kasane.modelling.replay.ReplayState;
import jp.kasane.modelling.replay.Unanswered;
import jp.kasane.modelling.replay.VerdictRow;
import jp.kasane.shared.SubjectType;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Replays and what came of them. */
@Mapper
public interface ReplayMapper {

    /** @param sha256 of the changed table's file */
    long insert(
            @Param("replay") NewReplay replay,
            @Param("sha256") String sha256,
            @Param("by") long by,
            @Param("at") OffsetDateTime at);

    Optional<Replay> find(long id);

    /** Newest first. */
    List<Replay> page(@Param("before") @Nullable Long before, @Param("limit") int limit);

    /** Newest first. */
    List<Replay> ofDraft(@Param("draftId") long draftId, @Param("limit") int limit);

    /** The changed table's file. */
    ContentRow candidate(long id);

    /** The file that it is compared with; null when it is compared with what was proposed. */
    @Nullable
    ContentRow baseline(long id);

    /** @return 1 when it was still queued */
    int start(@Param("id") long id, @Param("at") OffsetDateTime at);

    void expect(@Param("id") long id, @Param("total") long total);

    /** @return 1 while it runs; 0 when somebody stopped it */
    int reach(@Param("id") long id, @Param("done") long done, @Param("combinations") int combinations);

    /** Counts what was found and ends it. @return 1 when it was not over yet */
    int finish(@Param("id") long id, @Param("at") OffsetDateTime at);

    /** @return 1 when it was not over yet */
    int end(
            @Param("id") long id,
            @Param("state") ReplayState state,
            @Param("failure") @Nullable ReplayFailure failure,
            @Param("at") OffsetDateTime at);

    /** Replays of a server that has stopped since. @return how many */
    int failAbandoned(OffsetDateTime at);

    void insertVerdicts(@Param("id") long id, @Param("rows") Collection<VerdictRow> rows);

    /** @param rows JSON array of objects named as the columns */
    void insertChanges(@Param("id") long id, @Param("rows") String rows);

    void insertCounts(@Param("id") long id, @Param("rows") Collection<CountRow> rows);

    List<CountRow> counts(long id);

    List<Unanswered> unanswered(long id);

    List<VerdictRow> verdicts(@Param("id") long id, @Param("numbers") Collection<Integer> numbers);

    /**
     * In the order of the records' ids.
     *
     * @param leftOut cases whose decisions are not listed
     * @param after id of the last record seen; null for the first page
     */
    List<ReplayChange> changes(
            @Param("id") long id,
            @Param("filter") ChangeFilter filter,
            @Param("leftOut") Collection<Long> leftOut,
            @Param("after") @Nullable Long after,
            @Param("limit") int limit);

    /** Ids of the cases, issues and so on with decisions of these effects. */
    List<Long> subjects(
            @Param("id") long id,
            @Param("type") SubjectType type,
            @Param("effects") Collection<Effect> effects,
            @Param("limit") int limit);
}
