package jp.kasane.rehearsal.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.rehearsal.NewRehearsal;
import jp.kasane.rehearsal.RehearsalModel;
import jp.kasane.rehearsal.RehearsalRun;
import jp.kasane.rehearsal.RehearsalState;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rehearsals started from the pages. */
@Mapper
public interface RunMapper {

    long insert(
            @Param("run") NewRehearsal run,
            @Param("modelsLabel") @Nullable String modelsLabel,
            @Param("comparedWith") @Nullable Long comparedWith,
            @Param("caseCount") int caseCount,
            @Param("askedBy") long askedBy,
            @Param("askedAt") OffsetDateTime askedAt);

    void insertModel(@Param("id") long id, @Param("model") RehearsalModel model);

    /** Models that the run uses instead of, or beside, the shipped ones. */
    List<RehearsalModel> models(long id);

    @Nullable
    RehearsalRun find(long id);

    /** Newest first. */
    List<RehearsalRun> page(@Param("before") @Nullable Long before, @Param("limit") int limit);

    /** Content of the cases file; null when the run is over. */
    @Nullable
    String casesFile(long id);

    @Nullable
    String report(long id);

    /** @return 1 when the run was still waiting */
    int start(long id);

    void reach(@Param("id") long id, @Param("day") LocalDate day);

    /** @return 1 when the run was not over yet */
    int end(
            @Param("id") long id,
            @Param("state") RehearsalState state,
            @Param("report") @Nullable String report,
            @Param("at") OffsetDateTime at);

    /** Runs of a server that has stopped since. @return how many */
    int failAbandoned(OffsetDateTime at);
}
