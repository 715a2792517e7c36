package jp.kasane.retention.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kasane.retention.Disposal;
import jp.kasane.retention.DisposalEntry;
import jp.kasane.retention.model.EntryState;
import jp.kasane.retention.model.RecordKind;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Disposal lists and their lines. */
@Mapper
public interface DisposalMapper {

    long insert(int fiscalYear, long by, OffsetDateTime at);

    void add(long disposalId, RecordKind kind, long recordId, String name, int closedYear, LocalDate dueOn);

    Optional<Disposal> find(long id);

    /** Locks the row until the transaction ends. */
    Optional<Disposal> lock(long id);

    /**
     * Newest first.
     *
     * @param before id of the last one of the page before; null for the first page
     */
    List<Disposal> all(@Nullable Long before, int limit);

    /** The one that is made, submitted or approved. */
    Optional<Disposal> underWay();

    boolean madeIn(int fiscalYear);

    List<DisposalEntry> entries(long disposalId);

    Optional<DisposalEntry> entry(long id);

    int object(long id, long by, String objection);

    int withdrawObjection(long id);

    int settle(
            long id,
            EntryState state,
            @Nullable String why,
            @Nullable OffsetDateTime disposedAt,
            @Nullable Integer people);

    int submit(long id, long by, OffsetDateTime at);

    int approve(long id, long by, OffsetDateTime at, String decisionNo);

    int done(long id, long by, OffsetDateTime at);

    int discard(long id);

    /** Objections to the disposal of a case, as rows of {@link jp.kasane.privacy.HeldRecord}. */
    List<Map<String, Object>> objections(long caseId);

    int blankObjections(long caseId);
}
