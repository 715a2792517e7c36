package jp.kasane.retention.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.retention.Hold;
import jp.kasane.retention.model.HoldBasis;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Legal holds. */
@Mapper
public interface HoldMapper {

    long insert(long caseId, HoldBasis basis, String reason, @Nullable LocalDate until, long by, OffsetDateTime at);

    Optional<Hold> find(long id);

    /** On which there ever was a hold. */
    Set<Long> cases();

    /**
     * Those that stand first, each newest first.
     *
     * @param before {@link Hold#place} of the last one of the page before; null for the first page
     */
    List<Hold> newest(Collection<Long> caseIds, @Nullable Long before, int limit);

    List<Hold> of(long caseId);

    /** Those of the cases on which a hold stands. */
    Set<Long> held(Collection<Long> caseIds, LocalDate today);

    /** @return 0 when it was released before */
    int release(long id, String reason, long by, OffsetDateTime at);

    int blank(long caseId);
}
