package jp.kasane.modelling.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.DraftState;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on drafts, their files and their findings. */
@Mapper
public interface ModelDraftMapper {

    /** @return the new draft's id */
    long insert(
            @Param("title") String title,
            @Param("source") DraftSource source,
            @Param("by") @Nullable Long by,
            @Param("at") OffsetDateTime at);

    Optional<Draft> find(@Param("id") long id);

    /** Locks the row until the transaction ends. */
    Optional<Draft> lock(@Param("id") long id);

    /** Newest first, at most 200. */
    List<Draft> inState(@Param("state") DraftState state);

    /** Open drafts that hold a model, newest first. */
    List<Draft> openWith(@Param("modelKey") String modelKey);

    /** Takes confirmation and approval back. @return 1, or 0 when somebody changed it meanwhile or it has ended */
    int touch(@Param("id") long id, @Param("version") int version, @Param("at") OffsetDateTime at);

    void end(@Param("id") long id, @Param("state") DraftState state, @Param("at") OffsetDateTime at);

    /** @return 1, or 0 when somebody changed it meanwhile or it has ended */
    int confirm(
            @Param("id") long id,
            @Param("version") int version,
            @Param("by") long by,
            @Param("reason") String reason,
            @Param("at") OffsetDateTime at);

    /** @return 1, or 0 when somebody changed it meanwhile or it has ended */
    int approve(
            @Param("id") long id, @Param("version") int version, @Param("by") long by, @Param("at") OffsetDateTime at);

    void insertFile(
            @Param("draftId") long draftId, @Param("file") Draft.FileEntry file, @Param("content") byte[] content);

    /** By name. */
    List<Draft.FileEntry> files(@Param("draftId") long draftId);

    /** By name. */
    List<ContentRow> contents(@Param("draftId") long draftId);

    void deleteFiles(@Param("draftId") long draftId);

    void insertFinding(@Param("draftId") long draftId, @Param("finding") FindingRow finding);

    /** In the order in which they were written. */
    List<FindingRow> findings(@Param("draftId") long draftId);

    void deleteFindings(@Param("draftId") long draftId);
}
